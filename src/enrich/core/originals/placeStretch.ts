import { placesOf } from "../../../survey/repair/curatedMatches.ts";
import type { Range } from "../../../text/range.ts";

/** Nobody needs more around a stretch to find it, in words on each side. */
const MOST = 30;

/**
 * The phrases around a stretch that tell which of its places in a paper are meant; undefined where all are.
 *
 * @param wanted its places in the abstract that are meant
 */
export function placeStretch(
	{ title, abstract }: Readonly<Record<"title" | "abstract", string>>,
	stretch: string,
	wanted: readonly Range[],
): string[] | undefined {
	const isWanted = (range: Range) => wanted.some(({ start }) => start === range.start);
	const all = placesOf(abstract, stretch, undefined);
	if (all.every(isWanted) && placesOf(title, stretch, undefined).length === 0) return undefined;
	return wanted.map((range) => phraseAround(title, abstract, stretch, range));
}

/** The shortest phrase of whole words that holds one place of a stretch and stands nowhere else. */
function phraseAround(
	title: string,
	abstract: string,
	stretch: string,
	{ start, end }: Range,
): string {
	let phrase = stretch;
	for (let words = 1; words <= MOST; words++)
		for (const [before, after] of [
			[words - 1, words],
			[words, words - 1],
			[words, words],
		] as const) {
			phrase = abstract.slice(
				wordsBefore(abstract, start, before),
				wordsAfter(abstract, end, after),
			);
			const isOnce = abstract.split(phrase).length === 2 && !title.includes(phrase);
			if (isOnce && placesOf(phrase, stretch, undefined).length === 1) return phrase.trim();
		}
	return phrase.trim();
}

function wordsBefore(text: string, start: number, count: number): number {
	const before = new RegExp(`(?:\\S+\\s+){0,${count}}\\S*$`, "u").exec(text.slice(0, start));
	return before?.index ?? start;
}

function wordsAfter(text: string, end: number, count: number): number {
	return (
		end + (new RegExp(`^\\S*(?:\\s+\\S+){0,${count}}`, "u").exec(text.slice(end))?.[0].length ?? 0)
	);
}
