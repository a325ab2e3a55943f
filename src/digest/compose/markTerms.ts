import {
	appendChild,
	type ChildNode,
	createElement,
	createTextNode,
	type ParentNode,
	replaceWith,
} from "@parse5/tools";
import type { IndexTerm } from "./collectTerms.ts";
import { proseTexts } from "./proseTexts.ts";

/**
 * Marks the first place of each term in a paper's text.
 *
 * @param seen the keys of the terms that have a place already
 * @returns the keys of the terms found
 */
export type TermMarker = (
	slug: string,
	text: ParentNode,
	seen?: ReadonlySet<string>,
) => readonly string[];

/** The id of the place of a term in a paper. */
export function placeId(slug: string, key: string): string {
	return `${slug}.${key}`;
}

interface Spelling {
	readonly term: IndexTerm;
	/** matches at a place, and to the end of a word */
	readonly pattern: RegExp;
	/** the bare abbreviation */
	readonly bare: boolean;
}

/**
 * Makes the marker of some terms. A long form matches in any case, with a
 * hyphen or a blank between its words, in singular or plural; an abbreviation
 * and a name as they are written.
 */
export function termMarker(terms: readonly IndexTerm[]): TermMarker {
	const byFirstWord = new Map<string, Spelling[]>();
	const add = (written: string, spelling: Spelling) => {
		const first = firstWord(written);
		const others = byFirstWord.get(first);
		if (others) others.push(spelling);
		else byFirstWord.set(first, [spelling]);
	};
	for (const term of terms) {
		for (const spelling of term.spellings) {
			const exact = term.short === undefined;
			add(spelling, { term, pattern: patternOf(spelling, exact), bare: false });
		}
		if (term.short)
			add(term.short, { term, pattern: patternOf(term.short, true, true), bare: true });
	}
	for (const spellings of byFirstWord.values())
		spellings.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
	return (slug, text, seen = new Set()) => {
		const found = new Set<string>();
		for (const node of proseTexts(text)) {
			const { value } = node;
			const parts: ChildNode[] = [];
			let end = 0;
			for (const { 0: word, index } of value.matchAll(/[\p{L}\p{N}]+/gu)) {
				if (index < end) continue;
				for (const { term, pattern, bare } of byFirstWord.get(word.toLowerCase()) ?? []) {
					if (found.has(term.key) || seen.has(term.key)) continue;
					if (bare && term.shortIn && !term.shortIn.has(slug)) continue;
					pattern.lastIndex = index;
					const match = pattern.exec(value)?.[0];
					if (match === undefined) continue;
					found.add(term.key);
					const place = createElement("span", { id: placeId(slug, term.key) });
					appendChild(place, createTextNode(match));
					parts.push(createTextNode(value.slice(end, index)), place);
					end = index + match.length;
					break;
				}
			}
			if (parts.length > 0) replaceWith(node, ...parts, createTextNode(value.slice(end)));
		}
		return [...found];
	};
}

function firstWord(text: string): string {
	return /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** @param bare an abbreviation alone: as the beginning of a longer one, as in "MS-COCO", it is another */
function patternOf(spelling: string, exact: boolean, bare = false): RegExp {
	const words = spelling
		.replace(/^[^\p{L}\p{N}]+/u, "")
		.split(/[\s-]+/u)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
	return exact
		? new RegExp(`${words.join("[ -]")}s?(?![\\p{L}\\p{N}]${bare ? "|-\\p{Lu}{2}" : ""})`, "uy")
		: new RegExp(`${words.join("(?:\\s|-)")}(?:s|es)?(?![\\p{L}\\p{N}])`, "iuy");
}
