import type { Theme } from "../theme.ts";
import { lengthAt, readTerm, type Term } from "./term.ts";
import { keyOf, type Token } from "./tokenize.ts";

/** A term of a theme with its weight; a counter-term's is zero or less. */
export interface WeightedTerm extends Term {
	readonly weight: number;
}

/** The terms of a theme by the `keyOf` their first word. */
export type TermIndex = ReadonlyMap<string, readonly WeightedTerm[]>;

/** Where a term stands in a text: indices of tokens, end exclusive. */
export interface Mention {
	readonly term: WeightedTerm;
	readonly from: number;
	readonly to: number;
}

export function indexTerms({
	terms,
	counterTerms,
}: Pick<Theme, "terms" | "counterTerms">): TermIndex {
	const read = (weighted: Theme["terms"], sign: 1 | -1) =>
		Object.entries(weighted).flatMap(([weight, list]) =>
			list.map((term) => ({ ...readTerm(term), weight: sign * Number(weight) })),
		);
	const all = [...read(terms, 1), ...read(counterTerms, -1)];
	return Map.groupBy(all, ({ words: [{ word, match }] }) =>
		match === "number" ? "#" : keyOf(word),
	);
}

/** The mentions that begin at a word, within one another. */
export function mentionsFrom(
	index: TermIndex,
	tokens: readonly Token[],
	from: number,
): readonly Mention[] {
	return (index.get(tokens[from]?.key ?? "") ?? [])
		.map((term) => ({ term, from, to: from + lengthAt(term, tokens, from) }))
		.filter(({ to }) => to > from);
}

/**
 * The mentions of a theme's terms, each word of the text in one at most: of
 * those that begin at a word the longest, so that `vector quantization` can take
 * `quantization` away. Linear in the text: each term is tried once at each token.
 */
export function findTerms(index: TermIndex, tokens: readonly Token[]): readonly Mention[] {
	const mentions: Mention[] = [];
	let reach = 0;
	for (let from = 0; from < tokens.length; from += 1) {
		if (from < reach) continue;
		// Most words begin no term: nothing is made for them.
		const terms = index.get(tokens[from]!.key);
		if (!terms) continue;
		let longest: Mention | undefined;
		for (const term of terms) {
			const to = from + lengthAt(term, tokens, from);
			if (to > (longest?.to ?? from)) longest = { term, from, to };
		}
		if (!longest) continue;
		mentions.push(longest);
		reach = longest.to;
	}
	return mentions;
}
