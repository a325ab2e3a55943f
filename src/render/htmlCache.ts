import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";
import type { PaperHtml } from "./compilePaper.ts";

/** Compiled papers, one file each, named by what they were compiled from. */
export interface HtmlCache {
	/** whether it is there, and whole */
	has(key: string): boolean;
	write(key: string, html: PaperHtml): void;
	/** removes all that is not in use any more */
	keepOnly(keys: ReadonlySet<string>): void;
}

/** Reads a compiled paper; the loader has put it there. */
export function readHtml(folder: string, key: string): PaperHtml {
	const html = readSealed(fileOf(folder, key));
	if (!html) throw new Error(`The compiled paper ${key} is gone from ${folder}. Build again.`);
	return JSON.parse(html.toString()) as PaperHtml;
}

/** A cache in a folder, which is made when something is written. */
export function folderCache(folder: string): HtmlCache {
	return {
		has: (key) => readSealed(fileOf(folder, key)) !== undefined,
		write: (key, html) => writeSealed(fileOf(folder, key), JSON.stringify(html)),
		keepOnly(keys) {
			const files = new Set([...keys].map((key) => path.basename(fileOf(folder, key))));
			for (const name of readdirSync(folder))
				if (!files.has(name)) rmSync(path.join(folder, name), { recursive: true });
		},
	};
}

const fileOf = (folder: string, key: string) => path.join(folder, `${key}.html`);
