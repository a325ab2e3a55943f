import { isMap, type Pair, type YAMLMap } from "yaml";
import { printLike } from "./printLike.ts";
import { reconcile } from "./reconcile.ts";
import type { Block } from "./yamlBlocks.ts";

export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
	map.items.find((pair) => String(pair.key) === key);

/** A text whose value at a path is another, or none, printed in its own style. */
export function rewritten(source: string, path: readonly string[], value: unknown): string {
	return printLike(source, (document) => {
		if (value === undefined) {
			document.deleteIn(path);
			const [slug = ""] = path;
			const rest = document.getIn([slug]);
			if (isMap(rest) && rest.items.length === 0) document.deleteIn([slug]);
			return;
		}
		for (let depth = 1; depth < path.length; depth++)
			if (!isMap(document.getIn(path.slice(0, depth))))
				document.setIn(path.slice(0, depth), document.createNode({}));
		document.setIn(path, reconcile(document, document.getIn(path, true), value));
	});
}

/** A key and its value as lines. */
export const print = (key: string, value: unknown) => rewritten("", [key], value);

/** Adds lines below a text of comments alone. */
export function append(text: string, lines: string): string {
	const kept = text.trim() === "" ? "" : text.replace(/\n?$/u, "\n");
	return splice(kept, { start: kept.length, end: kept.length }, (kept && "\n") + lines);
}

/** Puts lines in the place of others, ended as those of the text. */
export function splice(text: string, { start, end }: Block, lines: string): string {
	const own = text.includes("\r\n") ? lines.replaceAll(/\r?\n/gu, "\r\n") : lines;
	return text.slice(0, start) + own + text.slice(end);
}
