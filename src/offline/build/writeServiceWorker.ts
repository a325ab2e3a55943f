import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { builtFiles } from "../../html/builtFiles.ts";
import { compressPack } from "./compressPack.ts";

/** What a reader without network does not need; a digest is kept when it is opened. */
const LEFT_OUT = /^(?:offline\b|digests\/|survey\.json$|sw\.js$)/u;

/**
 * After all pages, fonts and the search index are written: packs them into one
 * file, and writes the service worker that keeps it.
 */
export async function keepOffline(site: string): Promise<void> {
	const packed = await compressPack(builtFiles(site, (file) => !LEFT_OUT.test(file)));
	const hash = createHash("sha256").update(packed).digest("hex").slice(0, 12);
	const name = `offline/${hash}.pack`;
	mkdirSync(path.join(site, "offline"), { recursive: true });
	writeFileSync(path.join(site, name), packed);
	writeFileSync(path.join(site, "sw.js"), await worker(name));
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
