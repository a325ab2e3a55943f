import { parse } from "@citation-js/plugin-bibtex/lib/input/file.js";
import type { Range } from "../../text/range.ts";
import { missingCommas } from "./missingCommas.ts";

/** An entry as it stands in a text of BibTeX. */
export interface BibtexEntry extends Range {
	readonly type: string;
	/** empty where the entry has none, as EndNote writes it */
	readonly key: string;
	/** by names in small letters; undefined where the entry cannot be read */
	readonly fields: Readonly<Record<string, string>> | undefined;
	/** offsets at which a comma is missing between two fields, which were read as if it stood there */
	readonly missing?: readonly number[];
}

const HEAD = /^[ \t]*@([A-Za-z]+)\s*[{(]\s*((?![\w-]+\s*=)[^\s,{}()]*)?/gmu;

/**
 * The entries of a text, each read by itself, so that one whose braces do not close hides no other. Names
 * that `@string` gives to values hold for all.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
	const heads = Array.from(
		text.matchAll(HEAD),
		({ 0: head, 1: type = "", 2: key = "", index }) => ({
			type: type.toLowerCase(),
			key,
			start: index + head.length - head.trimStart().length,
		}),
	);
	const placed = heads.map((head, at) => {
		const next = heads[at + 1]?.start ?? text.length;
		return { ...head, end: endOfEntry(text, head.start, next) };
	});
	const strings = placed
		.filter(({ type }) => type === "string")
		.map(({ start, end }) => text.slice(start, end))
		.join("\n");
	return placed
		.filter(({ type }) => !["string", "preamble", "comment"].includes(type))
		.map((entry) => {
			const source = text.slice(entry.start, entry.end);
			// Only a value without braces and quotes may be such a name.
			const isNamed = /=\s*[A-Za-z]/u.test(source) || /#\s*[A-Za-z]/u.test(source);
			const read = (own: string) => {
				const keyed = entry.key ? own : withKey(own);
				return fieldsOf(isNamed ? `${strings}\n${keyed}` : keyed);
			};
			const fields = read(source);
			if (fields) return { ...entry, fields };
			const missing = missingCommas(source);
			const mended = missing.length > 0 ? read(withCommas(source, missing)) : undefined;
			return {
				...entry,
				fields: mended,
				...(mended && { missing: missing.map((at) => entry.start + at) }),
			};
		});
}

/** The reader asks for a key, and a comma behind it. */
function withKey(source: string): string {
	return source.replace(/^(@[A-Za-z]+\s*[{(])\s*,?/u, "$1key,");
}

function withCommas(source: string, places: readonly number[]): string {
	const ends = [...places, source.length];
	return ends.map((end, at) => source.slice(places[at - 1] ?? 0, end)).join(",");
}

/** Where the braces of an entry close; at the latest before the next. */
function endOfEntry(text: string, start: number, most: number): number {
	let depth = 0;
	for (let at = start; at < most; at++) {
		const sign = text[at];
		if (sign === "{" || sign === "(") depth += sign === "{" || depth === 0 ? 1 : 0;
		else if (sign === "}" || (sign === ")" && depth === 1 && text[start + 1] === "(")) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return most;
}

function fieldsOf(source: string): Record<string, string> | undefined {
	try {
		const [entry] = parse(source);
		return entry
			? Object.fromEntries(
					Object.entries(entry.properties).map(([name, value]) => [name.toLowerCase(), value]),
				)
			: undefined;
	} catch {
		return undefined;
	}
}
