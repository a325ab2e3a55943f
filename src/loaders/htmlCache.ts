import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import type { PaperHtml } from "./compilePaper.ts";

/** Compiled papers, one file each, named by what they were compiled from. */
export interface HtmlCache {
	has(key: string): boolean;
	write(key: string, html: PaperHtml): void;
	/** removes all that is not in use any more */
	keepOnly(keys: ReadonlySet<string>): void;
}

/** The key of a compiled paper: a hash of all that it depends on. */
export function cacheKey(...parts: readonly string[]): string {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** Reads a compiled paper; the loader has put it there. */
export function readHtml(folder: string, key: string): PaperHtml {
	return JSON.parse(readFileSync(path.join(folder, `${key}.json`), "utf8")) as PaperHtml;
}

/** A cache in a folder, which is made when something is written. A file is there whole or not at all. */
export function folderCache(folder: string): HtmlCache {
	const fileOf = (key: string) => path.join(folder, `${key}.json`);
	return {
		has: (key) => existsSync(fileOf(key)),
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
