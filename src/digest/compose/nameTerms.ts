import type { IndexTerm } from "./indexTerm.ts";
import { termSpellings, WORDS } from "./termSpellings.ts";

/** What ends before the first word of a sentence, which has a capital whatever it is. */
const BEGINS = /(?:^|[.!?:]\s+)$/u;

/**
 * Names each term that has a long form as it stands most often within sentences; of forms that stand as
 * often, one that a text defines, and the one with fewer capitals. A term that is named as many has its
 * abbreviation so too.
 *
 * @param texts plain
 */
export function nameTerms(terms: readonly IndexTerm[], texts: readonly string[]): IndexTerm[] {
	const spellings = termSpellings(terms);
	const counts = new Map<string, Map<string, number>>();
	for (const text of texts)
		for (const { 0: word, index } of text.matchAll(WORDS))
			for (const { term, pattern, bare } of spellings.get(word.toLowerCase()) ?? []) {
				if (bare || term.short === undefined) continue;
				pattern.lastIndex = index;
				const form = pattern.exec(text)?.[0].replace(/\s+/gu, " ");
				if (form === undefined) continue;
				if (BEGINS.test(text.slice(Math.max(0, index - 3), index))) break;
				const forms = counts.get(term.key) ?? new Map<string, number>();
				counts.set(term.key, forms.set(form, (forms.get(form) ?? 0) + 1));
				break;
			}
	return terms.map((term) => {
		const isDefined = (form: string) => Number(term.spellings.includes(form));
		const forms = [...(counts.get(term.key) ?? [])].sort(
			([a, x], [b, y]) => y - x || isDefined(b) - isDefined(a) || compareCapitals(a, b),
		);
		const name = forms[0]?.[0];
		if (name === undefined || term.short === undefined) return term;
		const isMany = term.spellings.some((one) => isPluralOf(name, one));
		const short = isMany && !/s$/iu.test(term.short) ? `${term.short}s` : term.short;
		return { ...term, name, short };
	});
}

/** Fewer capitals first. */
export function compareCapitals(a: string, b: string): number {
	const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals(a) - capitals(b) || (a < b ? -1 : 1);
}

function isPluralOf(form: string, one: string): boolean {
	const [many, single] = [form, one].map((text) => text.toLowerCase().replace(/[\s-]+/gu, " "));
	return many === `${single}s` || many === `${single}es`;
}
