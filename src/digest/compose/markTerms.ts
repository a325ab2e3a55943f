import {
	appendChild,
	type ChildNode,
	createElement,
	createTextNode,
	type ParentNode,
	replaceWith,
} from "@parse5/tools";
import type { IndexTerm } from "./indexTerm.ts";
import { proseTexts } from "./proseTexts.ts";
import { termSpellings, WORDS } from "./termSpellings.ts";

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

/** Makes the marker of some terms. */
export function termMarker(terms: readonly IndexTerm[]): TermMarker {
	const spellings = termSpellings(terms);
	return (slug, text, seen = new Set()) => {
		const found = new Set<string>();
		for (const node of proseTexts(text)) {
			const { value } = node;
			const parts: ChildNode[] = [];
			let end = 0;
			for (const { 0: word, index } of value.matchAll(WORDS)) {
				if (index < end) continue;
				for (const { term, pattern, bare } of spellings.get(word.toLowerCase()) ?? []) {
					if (found.has(term.key) || seen.has(term.key)) continue;
					if (bare?.papers && !bare.papers.has(slug)) continue;
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
