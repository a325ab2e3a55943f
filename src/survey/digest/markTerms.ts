import type { IndexTerm } from "./collectTerms.ts";
import { textTokens } from "./textTokens.ts";

/** A text in which places of terms are marked. */
export interface MarkedText {
	readonly html: string;
	/** the keys of the terms found */
	readonly found: readonly string[];
}

/** Marks the first place of each term in a paper's text. */
export type TermMarker = (slug: string, html: string, seen?: ReadonlySet<string>) => MarkedText;

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
	return (slug, html, seen = new Set()) => {
		const found = new Set<string>();
		const marked = textTokens(html).map(({ html, prose }) => {
			if (!prose) return html;
			let out = "";
			let end = 0;
			for (const { 0: word, index } of html.matchAll(/[\p{L}\p{N}]+/gu)) {
				if (index < end) continue;
				for (const { term, pattern, bare } of byFirstWord.get(word.toLowerCase()) ?? []) {
					if (found.has(term.key) || seen.has(term.key)) continue;
					if (bare && term.shortIn && !term.shortIn.has(slug)) continue;
					pattern.lastIndex = index;
					const match = pattern.exec(html)?.[0];
					if (match === undefined) continue;
					found.add(term.key);
					out += `${html.slice(end, index)}<span id="${placeId(slug, term.key)}">${match}</span>`;
					end = index + match.length;
					break;
				}
			}
			return out + html.slice(end);
		});
		return { html: marked.join(""), found: [...found] };
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
