import type { RepairedPaper } from "../model.ts";
import { proseText } from "../text/inlines.ts";
import { type Nearness, nearnessOf } from "./nearness.ts";
import { readWords, type Word } from "./readWords.ts";
import { type Vectors, vectorsOf } from "./vectors.ts";

/** A paper as it is compared with others: its prose, without markup and formulas. */
export interface GivenPaper {
	readonly slug: string;
	readonly title: string;
	readonly abstract: string;
}

/** Papers read once: for the themes that are found in them, for related papers and for the map. */
export interface ReadCorpus {
	/** by slug, so that nothing hangs on the order in which they came */
	readonly papers: readonly GivenPaper[];
	/** of each paper */
	readonly words: readonly (readonly Word[])[];
	readonly vectors: Vectors;
	readonly nearness: Nearness;
}

export function readCorpus(papers: readonly GivenPaper[]): ReadCorpus {
	const sorted = papers.toSorted(bySlug);
	const words = readWords(sorted);
	const vectors = vectorsOf(words);
	return {
		papers: sorted,
		words,
		vectors,
		nearness: nearnessOf(vectors.vectors),
	};
}

export function givenPaper({ slug, title, abstract }: RepairedPaper): GivenPaper {
	return { slug, title: proseText(title.inlines), abstract: proseText(abstract.inlines) };
}

export const bySlug = (a: GivenPaper, b: GivenPaper) =>
	a.slug < b.slug ? -1 : Number(a.slug > b.slug);
