import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One formula of the development data: its place in the listed text and its original TeX. */
export interface GoldSpan {
	readonly start: number;
	readonly end: number;
	readonly tex: string;
	readonly kind: "math" | "letter" | "number" | "styled-text" | "prose";
	readonly lossy: boolean;
	/** Commands that the export took off. */
	readonly dropped: readonly string[];
	readonly cmd_pos: readonly (readonly [number, number])[];
	readonly script_pos: readonly number[];
}

/** One abstract of the development data. */
export interface DevAbstract {
	readonly id: string;
	readonly mangled: string;
	readonly spans: readonly GoldSpan[];
	readonly intact_math: readonly { readonly start: number; readonly end: number }[];
}

/** `tuning` (2/3) is what training and we look at; `held-out` (1/3) is only scored; `all` is both. */
export type Part = "tuning" | "held-out" | "all";

/** Reads development files, their paths separated by commas; no id and no text comes twice. */
export function readDevFiles(paths: string, part: Part): DevAbstract[] {
	const seen = new Set<string>();
	return paths
		.split(",")
		.flatMap((path) => readDevFile(path, part))
		.filter(({ id, mangled }) => {
			const isNew = !seen.has(id) && !seen.has(mangled);
			seen.add(id).add(mangled);
			return isNew;
		});
}

/** Reads a development file, plain or gzipped, and keeps the abstracts of a part. */
export function readDevFile(path: string, part: Part): DevAbstract[] {
	const bytes = readFileSync(path);
	const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
	const all = text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as DevAbstract);
	return part === "all"
		? all
		: all.filter(({ id }) => (hashId(id) % 3 === 0) === (part === "held-out"));
}

/** FNV-1a of an id: the split depends on nothing else. */
export function hashId(id: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash;
}
