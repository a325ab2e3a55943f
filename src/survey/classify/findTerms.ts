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

/** The mentions that begin at a word, within one another. */
export function mentionsFrom(
	index: TermIndex,
	tokens: readonly Token[],
	from: number,
): readonly Mention[] {
	const { word = "" } = tokens[from] ?? {};
	const key = /^\p{N}/u.test(word) ? "#" : word.slice(0, 2);
	return (index.get(key) ?? [])
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
	for (const from of tokens.keys()) {
		if (from < reach) continue;
		let longest: Mention | undefined;
		for (const mention of mentionsFrom(index, tokens, from))
			if (mention.to > (longest?.to ?? from)) longest = mention;
		if (!longest) continue;
		mentions.push(longest);
		reach = longest.to;
	}
	return mentions;
}
