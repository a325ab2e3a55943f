import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { codeHash } from "../../cache/codeHash.ts";
import { keptResults } from "../../cache/keptResults.ts";
import { resultKey } from "../../cache/resultKey.ts";
import { type SiteFile, textFile } from "../../html/siteFile.ts";
import { pack, unpack } from "../core/pack.ts";
import { compressPack, type PackLevel } from "./compressPack.ts";
import { printPieces } from "./printPieces.ts";
import { unzipped } from "./unzipped.ts";

/**
 * What a reader without network does not need; a digest is kept when it is opened. Pagefind's own search is
 * changed in all its parts by one edit: what it finds for words in quotation marks is found in the texts.
 */
const LEFT_OUT = new RegExp(
	[
		"^search/pagefind/(?:[^/]*$|index/|filter/)",
		"^(?:offline\\b|digests/|survey\\.json$|sw\\.js$|sitemap|robots\\.|CITATION|llms|opensearch)",
		"^(?:(?:papers|themes)/[^/]*/|new/)?(?:cite\\.|feed\\.|index\\.md$|picture\\.|icon-)",
	].join("|"),
	"u",
);

/** Fast, for some megabytes; of more, level 12 takes twice as long for a twentieth fewer bytes. */
const LEVELS: readonly PackLevel[] = [
	[64_000_000, 7],
	[0, 12],
];

/**
 * The service worker that keeps a survey in a reader's browser, with what it keeps: the pack of the whole,
 * and pieces of it for a browser that has another version.
 *
 * @param files all files of the site, sorted by path
 * @param cache a folder of the cache
 */
export async function serviceWorker(
	files: readonly SiteFile[],
	cache: string,
): Promise<SiteFile[]> {
	const whole = pack(files.filter(({ path }) => !LEFT_OUT.test(path)).map(unzipped));
	const compressing = compressPack(whole, LEVELS, path.join(cache, "worker"));
	const known = keptResults(path.join(cache, "pieces"));
	const code = codeHash(import.meta.filename);
	const { list, packed: pieces } = printPieces(unpack(whole), (bytes, make) =>
		known.result(resultKey(code, bytes), make),
	);
	known.close();
	const packed = await compressing;
	const listed = textFile("", JSON.stringify({ whole: packed.length, ...list })).bytes;
	const hash = createHash("sha256").update(packed).update(listed).digest("hex").slice(0, 12);
	const version = `offline/${hash}`;
	return [
		{ path: `${version}.pack`, bytes: new Uint8Array(packed) },
		{ path: `${version}.json`, bytes: listed },
		{ path: `${version}.pieces`, bytes: pieces },
		textFile("sw.js", await worker(version, packed.length)),
	];
}

async function worker(version: string, size: number): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(import.meta.resolve("../browser/serviceWorker.ts")),
		transform: { define: { VERSION: JSON.stringify(version), SIZE: String(size) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	return output[0].code;
}
