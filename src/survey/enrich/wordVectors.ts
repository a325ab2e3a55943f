import type { RepairedPaper } from "../model.ts";
import { proseText } from "../text/inlines.ts";
import { type CountedWord, wordsOf } from "./wordsOf.ts";

/**
 * A paper is compared by its weightiest words only; a word in more than this share of the papers tells
 * nothing.
 */
const WEIGHTIEST = 60;
const COMMON = 0.25;
/** A title's word counts as much as so many of the abstract's. */
const TITLE_WEIGHT = 3;

export interface WeighedWord {
	readonly stem: string;
	readonly word: string;
	readonly weight: number;
}

/**
 * Each paper as a unit vector of its words, weighed by
 * (1 + log count) * log(papers / papers with the word), Salton and Buckley 1988;
 * the product of two is their cosine similarity.
 */
export function wordVectors(
	papers: readonly Pick<RepairedPaper, "title" | "abstract">[],
): readonly (readonly WeighedWord[])[] {
	const counted = papers.map(({ title, abstract }) =>
		countWords(proseText(title.inlines), proseText(abstract.inlines)),
	);
	const papersWith = new Map<string, number>();
	for (const words of counted)
		for (const stem of words.keys()) papersWith.set(stem, (papersWith.get(stem) ?? 0) + 1);
	return counted.map((words) => weigh(words, papersWith, papers.length));
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
