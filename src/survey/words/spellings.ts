import type { Word } from "./readWords.ts";

/** How a word is mostly written, by its form in small letters without accents. */
export type Spellings = ReadonlyMap<string, string>;

/** Where a word stands in small letters this often, capitals are only those of titles and sentences. */
const SMALL = 0.1;

/**
 * The spelling of each word within sentences: “fMRI”, “Bayesian”, “network”. Titles and beginnings of
 * sentences count only where a word stands nowhere else.
 *
 * @param wanted the stems of those that are asked for, if not all are
 */
export function spellingsOf(
	papers: readonly (readonly Word[])[],
	wanted?: ReadonlySet<string>,
): Spellings {
	const within = new Map<string, Map<string, number>>();
	const elsewhere = new Map<string, Map<string, number>>();
	for (const words of papers)
		for (const [at, word] of words.entries()) {
			if ((wanted && !wanted.has(word.stem)) || isPart(word, words[at + 1])) continue;
			const begins = word.inTitle || words[at - 1]?.sentence !== word.sentence;
			const counts = begins ? elsewhere : within;
			const forms = counts.get(word.word) ?? new Map<string, number>();
			counts.set(word.word, forms.set(word.shown, (forms.get(word.shown) ?? 0) + 1));
		}
	return new Map(
		[...within, ...[...elsewhere].filter(([word]) => !within.has(word))].map(([word, forms]) => [
			word,
			mostUsed(forms),
		]),
	);
}

/** It is part of a sign, as the CO of CO2 and the D of 3D: no spelling of the word co. */
const isPart = ({ joined }: Word, next: Word | undefined) =>
	joined === "nothing" || next?.joined === "nothing";

function mostUsed(forms: ReadonlyMap<string, number>): string {
	const all = [...forms.values()].reduce((sum, count) => sum + count, 0);
	const ranked = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const [[first]] = ranked as [[string, number]];
	const small = ranked.find(([form]) => form === form.toLowerCase());
	const isCapitalised = /^\p{Lu}\P{Lu}*$/u.test(first);
	return isCapitalised && small && small[1] >= SMALL * all ? small[0] : first;
}

const JOINTS = { blank: " ", hyphen: "-", nothing: "" } as const;

const join = (words: readonly Word[], write: (word: Word, next: Word | undefined) => string) =>
	words
		.map(
			(word, at) =>
				(at === 0 || !word.joined ? "" : JOINTS[word.joined]) + write(word, words[at + 1]),
		)
		.join("");

/** Words side by side, as they are mostly spelled. */
export const writeWords = (words: readonly Word[], spellings: Spellings) =>
	join(words, (word, next) =>
		isPart(word, next) ? word.shown : (spellings.get(word.word) ?? word.shown),
	);

/** Words side by side, as they stand in their text. */
export const writeShown = (words: readonly Word[]) => join(words, ({ shown }) => shown);

/** Words side by side, as a term has them: in small letters. */
export const writeSmall = (words: readonly Word[]) =>
	join(words, ({ shown }) => shown.toLowerCase());

/** Words side by side, as they are compared: in small letters without accents, in American spelling. */
export const writeFolded = (words: readonly Word[]) => join(words, ({ word }) => word);
