import type { Related, ThemedPaper } from "../model.ts";
import { proseText } from "../text/inlines.ts";
import { type CountedWord, wordsOf } from "./wordsOf.ts";

/** How many related papers a paper has at most, and how many words say why. */
const NEAREST = 5;
const REASONS = 4;
/** A paper is compared by its weightiest words only; a word in more than this share of the papers tells nothing. */
const WEIGHTIEST = 60;
const COMMON = 0.25;
/** A title's word counts as much as so many of the abstract's. */
const TITLE_WEIGHT = 3;

interface WeighedWord {
	readonly stem: string;
	readonly word: string;
	readonly weight: number;
}

/**
 * For each paper the nearest others, by the cosine of their word weights:
 * (1 + log count) * log(papers / papers with the word), Salton and Buckley 1988.
 *
 * @returns by slug; nearest first, ties by slug
 */
export function relatedPapers(papers: readonly ThemedPaper[]): Map<string, readonly Related[]> {
	const counted = papers.map(({ title, abstract }) =>
		countWords(proseText(title.inlines), proseText(abstract.inlines)),
	);
	const papersWith = new Map<string, number>();
	for (const words of counted)
		for (const stem of words.keys()) papersWith.set(stem, (papersWith.get(stem) ?? 0) + 1);
	const vectors = counted.map((words) => weigh(words, papersWith, papers.length));
	const postings = new Map<string, { paper: number; weight: number }[]>();
	vectors.forEach((vector, paper) => {
		for (const { stem, weight } of vector) {
			const posting = { paper, weight };
			const known = postings.get(stem);
			if (known) known.push(posting);
			else postings.set(stem, [posting]);
		}
	});
	return new Map(
		papers.map(({ slug }, index) => [slug, nearest(index, vectors, postings, papers)]),
	);
}

function countWords(title: string, abstract: string): Map<string, CountedWord> {
	const words = wordsOf(`${title}\n${abstract}`);
	for (const stem of wordsOf(title).keys()) {
		const word = words.get(stem);
		if (word) word.count += TITLE_WEIGHT - 1;
	}
	return words;
}

/** Unit vector of the weightiest words. */
function weigh(
	words: Map<string, CountedWord>,
	papersWith: ReadonlyMap<string, number>,
	papers: number,
): WeighedWord[] {
	const weighed = [...words.values()]
		.map(({ stem, word, count }) => {
			const frequency = papersWith.get(stem) ?? 1;
			const tells = frequency > 1 && frequency <= Math.max(2, papers * COMMON);
			return {
				stem,
				word,
				weight: tells ? (1 + Math.log(count)) * Math.log(papers / frequency) : 0,
			};
		})
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
		.slice(0, WEIGHTIEST);
	const length = Math.hypot(...weighed.map(({ weight }) => weight));
	return weighed.map((word) => ({ ...word, weight: word.weight / length }));
}

function nearest(
	index: number,
	vectors: readonly (readonly WeighedWord[])[],
	postings: ReadonlyMap<string, readonly { paper: number; weight: number }[]>,
	papers: readonly ThemedPaper[],
): Related[] {
	const similarity = new Map<number, number>();
	const shared = new Map<number, { word: string; product: number }[]>();
	for (const { stem, word, weight } of vectors[index] ?? []) {
		for (const posting of postings.get(stem) ?? []) {
			if (posting.paper === index) continue;
			const product = weight * posting.weight;
			similarity.set(posting.paper, (similarity.get(posting.paper) ?? 0) + product);
			const reasons = shared.get(posting.paper);
			if (reasons) reasons.push({ word, product });
			else shared.set(posting.paper, [{ word, product }]);
		}
	}
	return [...similarity]
		.toSorted(([a, one], [b, other]) => other - one || a - b)
		.slice(0, NEAREST)
		.map(([paper, value]) => ({
			slug: papers[paper]?.slug ?? "",
			similarity: Math.round(value * 1000) / 1000,
			words: (shared.get(paper) ?? [])
				.toSorted((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1))
				.slice(0, REASONS)
				.map(({ word }) => word),
		}));
}
