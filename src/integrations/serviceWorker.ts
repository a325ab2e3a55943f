import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gunzipSync, zstdCompressSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { type PackedFile, pack } from "../offline/pack.ts";

/** What a reader without network does not need; a digest is kept when it is opened. */
const LEFT_OUT = /^(?:offline\b|digests\/|survey\.json$|sw\.js$)/u;

/**
 * After all pages, fonts and the search index are written: packs them into one
 * file, and writes the service worker that keeps it.
 */
export function serviceWorker(): AstroIntegration {
	return {
		name: "abstrata-service-worker",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const packed = compress(pack(filesOf(site)));
				const hash = createHash("sha256").update(packed).digest("hex").slice(0, 12);
				const name = `offline/${hash}.pack`;
				mkdirSync(path.join(site, "offline"), { recursive: true });
				writeFileSync(path.join(site, name), packed);
				writeFileSync(path.join(site, "sw.js"), await worker(name));
				logger.info(`kept without network: ${Math.round(packed.length / 1000)} kB`);
			},
		},
	};
}

/** Sorted by path. What is gzipped already, Pagefind's files, is opened: it shares its text with the pages. */
function filesOf(site: string): PackedFile[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join("/"))
		.filter((file) => !LEFT_OUT.test(file))
		.sort()
		.map((file) => ({ path: file, bytes: opened(readFileSync(path.join(site, file))) }));
}

function opened(bytes: Buffer): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
}

/** Zstandard, as its window spans all pages: half the bytes of gzip, in a tenth of the time of brotli's best. */
function compress(bytes: Uint8Array): Buffer {
	return zstdCompressSync(bytes, {
		params: {
			[constants.ZSTD_c_compressionLevel]: 12,
			[constants.ZSTD_c_windowLog]: 23,
			[constants.ZSTD_c_enableLongDistanceMatching]: 1,
		},
	});
}

async function worker(packName: string): Promise<string> {
	const bundle = await rolldown({
		input: fileURLToPath(import.meta.resolve("../offline/serviceWorker.ts")),
		transform: { define: { PACK: JSON.stringify(packName) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	return output[0].code;
}
