import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { type SiteFile, textFile } from "../../html/siteFile.ts";
import { compressPack } from "./compressPack.ts";

/** What a reader without network does not need; a digest is kept when it is opened. */
const LEFT_OUT = new RegExp(
	[
		"^(?:offline\\b|digests/|survey\\.json$|sw\\.js$|sitemap|robots\\.|CITATION|llms|opensearch)",
		"^(?:(?:papers|themes)/[^/]*/|new/)?(?:cite\\.|feed\\.|index\\.md$|picture\\.|icon-)",
	].join("|"),
	"u",
);

/** Fast, for some megabytes. */
const LEVEL = 12;

/**
 * The service worker that keeps a survey in a reader's browser, and the pack that it keeps.
 *
 * @param files all files of the site, sorted by path
 * @param cache a folder of the cache
 */
export async function serviceWorker(
	files: readonly SiteFile[],
	cache: string,
): Promise<SiteFile[]> {
	const packed = await compressPack(
		files.filter(({ path }) => !LEFT_OUT.test(path)),
		{ level: LEVEL, cache },
	);
	const hash = createHash("sha256").update(packed).digest("hex").slice(0, 12);
	const path = `offline/${hash}.pack`;
	return [{ path, bytes: new Uint8Array(packed) }, textFile("sw.js", await worker(path))];
}

async function worker(packName: string): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(import.meta.resolve("../browser/serviceWorker.ts")),
		transform: { define: { PACK: JSON.stringify(packName) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	return output[0].code;
}
