import type { Word } from "../words/readWords.ts";
import { type Phrase, phrasesOf } from "./phrasesOf.ts";

/** A phrase of a corpus, in all its forms. */
export interface CountedPhrase {
	readonly key: string;
	readonly length: number;
	/** the places where it stands, by paper */
	readonly places: ReadonlyMap<number, readonly Phrase[]>;
}

/** A phrase in fewer papers tells of none but those; of many papers, one in so many must have it. */
const LEAST_PAPERS = 2;
const RARE = 2500;

/** The phrases of a corpus by their keys, in the order in which they first stand there. */
export function countPhrases(
	papers: readonly (readonly Word[])[],
): ReadonlyMap<string, CountedPhrase> {
	const papersWith = countPapers(papers);
	const least = Math.max(LEAST_PAPERS, papers.length / RARE);
	const isWanted = (key: string) => papersWith.get(key)! >= least;
	const counted = new Map<string, { key: string; length: number; places: Map<number, Phrase[]> }>();
	for (const [paper, words] of papers.entries())
		for (const phrase of phrasesOf(words, isWanted)) {
			const { key } = phrase;
			const known = counted.get(key) ?? { key, length: phrase.words.length, places: new Map() };
			counted.set(key, known);
			const places = known.places.get(paper);
			if (places) places.push(phrase);
			else known.places.set(paper, [phrase]);
		}
	return counted;
}

/** In how many papers each phrase is: most are in one, and would only take room. */
function countPapers(papers: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const words of papers) {
		const own = new Set<string>();
		phrasesOf(words, (key) => {
			own.add(key);
			return false;
		});
		for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
