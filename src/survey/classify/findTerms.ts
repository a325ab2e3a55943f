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
	return keysAt(tokens[from]!)
		.flatMap((key) => index.get(key) ?? [])
		.map((term) => ({ term, from, to: from + lengthAt(term, tokens, from) }))
		.filter(({ to }) => to > from);
}

/** The terms of several themes by the `keyOf` their first word, each with the number of its theme. */
export type JointIndex = ReadonlyMap<
	string,
	readonly { readonly theme: number; readonly terms: readonly WeightedTerm[] }[]
>;

export function joinIndices(indices: readonly TermIndex[]): JointIndex {
	const joint = new Map<string, { theme: number; terms: readonly WeightedTerm[] }[]>();
	for (const [theme, index] of indices.entries())
		for (const [key, terms] of index) {
			const known = joint.get(key);
			if (known) known.push({ theme, terms });
			else joint.set(key, [{ theme, terms }]);
		}
	return joint;
}

/**
 * The mentions of the terms of so many themes, each word of the text in one of a theme at most: of those
 * that begin at a word the longest, so that `vector quantization` can take `quantization` away. Linear in
 * the text, which is gone through once for all themes: each term is tried once at each token.
 */
export function findTerms(
	index: JointIndex,
	themes: number,
	tokens: readonly Token[],
): readonly (readonly Mention[])[] {
	const mentions = Array.from({ length: themes }, (): Mention[] => []);
	const reach = new Int32Array(themes);
	const lengths = new Int32Array(themes);
	for (let from = 0; from < tokens.length; from += 1) {
		// Most words begin no term: nothing is made for them.
		const begun: { theme: number; term: WeightedTerm }[] = [];
		for (const key of keysAt(tokens[from]!))
			for (const { theme, terms } of index.get(key) ?? []) {
				if (from < reach[theme]!) continue;
				for (const term of terms) {
					const length = lengthAt(term, tokens, from);
					if (length <= lengths[theme]!) continue;
					lengths[theme] = length;
					begun.push({ theme, term });
				}
			}
		// Of each theme the last is the longest.
		for (const { theme, term } of begun.reverse()) {
			const length = lengths[theme]!;
			if (length === 0) continue;
			mentions[theme]!.push({ term, from, to: from + length });
			reach[theme] = from + length;
			lengths[theme] = 0;
		}
	}
	return mentions;
}

/** The keys of terms that may begin at a word: those of fewer letters than a key has stand alone. */
const keysAt = ({ key }: Token): readonly string[] =>
	key.length <= 2
		? [key]
		: key.length === 3
			? [key, key.slice(0, 2)]
			: [key, key.slice(0, 3), key.slice(0, 2)];
