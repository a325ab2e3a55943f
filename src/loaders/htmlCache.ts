import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PaperHtml } from "./compilePaper.ts";

/** Compiled papers, one file each, named by what they were compiled from. */
export interface HtmlCache {
	read(key: string): PaperHtml | undefined;
	write(key: string, html: PaperHtml): void;
	/** removes all that is not in use any more */
	keepOnly(keys: ReadonlySet<string>): void;
}

/** The key of a compiled paper: a hash of all that it depends on. */
export function cacheKey(...parts: readonly string[]): string {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** A cache in a folder, which is made when something is written. */
export function folderCache(folder: string): HtmlCache {
	const fileOf = (key: string) => path.join(folder, `${key}.json`);
	return {
		read(key) {
			try {
				return JSON.parse(readFileSync(fileOf(key), "utf8")) as PaperHtml;
			} catch {
				return undefined; // missing, or cut off by a killed build: compile it again
			}
		},
		write(key, html) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(`${fileOf(key)}.new`, JSON.stringify(html));
			renameSync(`${fileOf(key)}.new`, fileOf(key));
		},
		keepOnly(keys) {
			for (const file of readdirSync(folder, { withFileTypes: true })) {
				if (!keys.has(path.parse(file.name).name))
					rmSync(path.join(folder, file.name), { recursive: true });
			}
		},
	};
}
