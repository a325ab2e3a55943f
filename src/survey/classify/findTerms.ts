import type { Theme } from "../theme.ts";
import { lengthAt, readTerm, type Term } from "./term.ts";
import type { Token } from "./tokenize.ts";

/** A term of a theme with its weight; a counter-term's is zero or less. */
export interface WeightedTerm extends Term {
	readonly weight: number;
}

/** The terms of a theme by the first two letters of their first word; numbers under `#`. */
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
		match === "number" ? "#" : word.slice(0, 2),
	);
}

/**
 * The mentions of a theme's terms. Of mentions within one another the longest
 * counts, so that `vector quantization` can take `quantization` away. Linear in
 * the text: each term is tried once at each token.
 */
export function findTerms(index: TermIndex, tokens: readonly Token[]): readonly Mention[] {
	const mentions: Mention[] = [];
	let reach = 0;
	for (const [from, { word }] of tokens.entries()) {
		const key = /^\p{N}/u.test(word) ? "#" : word.slice(0, 2);
		let longest: Mention | undefined;
		for (const term of index.get(key) ?? []) {
			const to = from + lengthAt(term, tokens, from);
			if (to > (longest?.to ?? from)) longest = { term, from, to };
		}
		if (!longest || from < reach) continue;
		mentions.push(longest);
		reach = longest.to;
	}
	return mentions;
}
