import { distance } from "fastest-levenshtein";

/**
 * The words of a text that differ least from a phrase: as many as it has, or one more or less.
 *
 * @param phrase as is the text, with single blanks between words
 * @returns the stretch and by how many letters it differs; undefined for an empty text
 */
export function nearestStretch(
	phrase: string,
	text: string,
): { stretch: string; letters: number } | undefined {
	const words = text.split(" ").filter(Boolean);
	const count = phrase.split(" ").length;
	const lengths = [count, count + 1, count - 1].filter((length) => length > 0);
	return lengths
		.flatMap((length) => stretchesOf(words, Math.min(length, words.length)))
		.map((stretch) => ({ stretch, letters: distance(phrase, stretch) }))
		.toSorted((a, b) => a.letters - b.letters)[0];
}

const stretchesOf = (words: readonly string[], length: number): string[] =>
	length === 0
		? []
		: words
				.slice(0, words.length - length + 1)
				.map((_, start) => words.slice(start, start + length).join(" "));
