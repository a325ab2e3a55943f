import { distance } from "fastest-levenshtein";

/**
 * The words of a text that differ least from a phrase: as many words as it has.
 *
 * @param phrase as is the text, with single blanks between words
 * @returns the stretch and by how many letters it differs; undefined for an empty text
 */
export function nearestStretch(
	phrase: string,
	text: string,
): { stretch: string; letters: number } | undefined {
	const words = text.split(" ").filter(Boolean);
	const length = Math.min(phrase.split(" ").length, words.length);
	return words
		.slice(0, words.length - length + 1)
		.map((_, start) => words.slice(start, start + length).join(" "))
		.map((stretch) => ({ stretch, letters: distance(phrase, stretch) }))
		.toSorted((a, b) => a.letters - b.letters)[0];
}
