import { scale } from "../classify/scale.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** How much of each phrase stands in a paper, by the phrase's place in the list. */
export type PaperEvidence = ReadonlyMap<number, number>;

/**
 * What the classifier would count of some phrases, by paper: a word of the text counts for one of them at
 * most, and each further mention less than the one before.
 */
export function evidenceOf(phrases: readonly TellingPhrase[]): ReadonlyMap<number, PaperEvidence> {
	const mentions = new Map<number, Mention[]>();
	for (const [at, { places }] of phrases.entries())
		for (const [paper, found] of places) {
			const known = mentions.get(paper) ?? [];
			mentions.set(paper, known);
			for (const { start, words } of found)
				known.push({ at, start, end: start + words.length, inTitle: words[0]!.inTitle });
		}
	return new Map(
		[...mentions].sort(([a], [b]) => a - b).map(([paper, all]) => [paper, count(all)]),
	);
}

interface Mention {
	readonly at: number;
	readonly start: number;
	readonly end: number;
	readonly inTitle: boolean;
}

function count(mentions: readonly Mention[]): PaperEvidence {
	const counts = new Map<number, number[]>();
	let reach = 0;
	for (const { at, start, end, inTitle } of mentions.toSorted(
		(a, b) => a.start - b.start || b.end - a.end,
	)) {
		if (start < reach) continue;
		reach = end;
		counts.set(at, [...(counts.get(at) ?? []), inTitle ? scale.title : 1]);
	}
	return new Map(
		[...counts].map(([at, some]) => [
			at,
			some.sort((a, b) => b - a).reduce((sum, one, nth) => sum + one * scale.repeated ** nth, 0),
		]),
	);
}
