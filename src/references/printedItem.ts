import type { CslItem, CslName } from "../survey/cite/cslItem.ts";

/** A sign without width. */
export const JOINER = "\u2060";

/**
 * What a reference prints of a paper, as the citation processor gets it: neither its abstract nor a note of
 * ours. The processor keeps names as keys of plain objects: one that is there already, as "constructor", gets
 * a sign that nobody sees.
 */
export function printedItem({
	abstract: _a,
	note: _n,
	keyword: _k,
	categories: _c,
	...item
}: CslItem): object {
	return { ...item, ...(item.author && { author: item.author.map(withoutKeys) }) };
}

const withoutKeys = (name: CslName): object =>
	Object.fromEntries(
		Object.entries(name).map(([part, text]: [string, string]) => [
			part,
			KEYS.has(text.trim().toLowerCase()) ? text + JOINER : text,
		]),
	);

/** The keys that every object has, and nothing. */
const KEYS: ReadonlySet<string> = new Set(
	["", ...Object.getOwnPropertyNames(Object.prototype)].map((key) => key.toLowerCase()),
);
