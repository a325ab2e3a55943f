import { type Phrase, phrasesOf } from "./phrasesOf.ts";
import type { Word } from "./readWords.ts";

/** A phrase of a corpus, in all its forms. */
export interface CountedPhrase {
	readonly key: string;
	readonly length: number;
	/** the places where it stands, by paper */
	readonly places: ReadonlyMap<number, readonly Phrase[]>;
}

/** A phrase in fewer papers tells of none but those. */
const LEAST_PAPERS = 2;

/** The phrases of a corpus by their keys, in the order in which they first stand there. */
export function countPhrases(
	papers: readonly (readonly Word[])[],
): ReadonlyMap<string, CountedPhrase> {
	const counted = new Map<string, { key: string; length: number; places: Map<number, Phrase[]> }>();
	for (const [paper, words] of papers.entries())
		for (const phrase of phrasesOf(words)) {
			const known = counted.get(phrase.key) ?? {
				key: phrase.key,
				length: phrase.words.length,
				places: new Map<number, Phrase[]>(),
			};
			counted.set(phrase.key, known);
			const places = known.places.get(paper);
			if (places) places.push(phrase);
			else known.places.set(paper, [phrase]);
		}
	for (const [key, { places }] of counted) if (places.size < LEAST_PAPERS) counted.delete(key);
	return counted;
}
