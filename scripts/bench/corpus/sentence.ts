import type { Random } from "./random.ts";
import { plainWord, type WordSource } from "./wordSource.ts";

/** So many words in a row at most are taken as they stand. */
const LONGEST_RUN = 4;

/** How often a word that says what a text is about gives way to a rare one. */
const RARE = 0.38;

/** Words that go on with anything. */
const LINKS = ["of", "and", "for", "with", "in"];

/** What a sentence is made of. */
export interface Speech {
	readonly source: WordSource;
	/** abstracts whose words are preferred */
	readonly near: ReadonlySet<number>;
	/** a rare word */
	readonly rareWord: () => string;
}

/**
 * Words in a row, each of which follows the one before it somewhere in the source, but for rare words that
 * stand in place of common ones. The last is no word that holds others together.
 *
 * @param length how many words at least; a few more where the last must not be the last
 */
export function wordsInRow(
	random: Random,
	{ source, near, rareWord }: Speech,
	length: number,
): string[] {
	const { words, starts, followed, content, abstractOf } = source;
	const prefer = (places: readonly number[]) => {
		const some = Array.from({ length: 4 }, () => random.pick(places));
		return some.find((place) => near.has(abstractOf[place] as number)) ?? (some[0] as number);
	};
	const out: string[] = [];
	let place = prefer(starts);
	let run = 0;
	for (;;) {
		const word = words[place] as string;
		const plain = plainWord(word);
		const isContent = content.has(plain);
		const gives = isContent && random.chance(RARE);
		out.push(gives ? rareWord() + word.slice(plain.length) : word);
		if (gives) run = 0;
		if (out.length >= length && (isContent || out.length >= length + 6)) return out;
		const places = followed.get(plain);
		let next = places ? prefer(places) : undefined;
		if (next === place && ++run >= LONGEST_RUN) next = undefined;
		if (next === undefined) {
			next = prefer(followed.get(random.pick(LINKS)) as readonly number[]);
			if (isContent) out.push(words[next] as string);
		}
		if (next !== place) run = 0;
		place = next + 1;
	}
}
