import { commandWords } from "../../../src/formulas/recover/commandWords.ts";
import { places } from "../../../src/formulas/recover/placeOf.ts";

/** Counts of a word in math and in prose by its place, as `priors.json` holds them. */
export interface PriorCounts {
	readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const most = 6;
/** How many uses of the word in any place count as one in this place. */
const borrowed = 1;

/** `word place` -> logarithm (base 2) of how much more often it is a command there than prose, -6 to 6. */
export function learnPriors({ words }: PriorCounts): Map<string, number> {
	const priors = new Map<string, number>();
	for (const word of Object.keys(words).sort()) {
		if (!commandWords.has(word)) continue;
		const counts = words[word]!;
		const sum = (kind: string): number =>
			places.reduce((all, place) => all + (counts[`${kind} ${place}`] ?? 0), 0);
		const share = (sum("math") + 0.5) / (sum("math") + sum("prose") + 1);
		for (const place of places) {
			const odds = Math.log2(
				((counts[`math ${place}`] ?? 0) + borrowed * share) /
					((counts[`prose ${place}`] ?? 0) + borrowed * (1 - share)),
			);
			priors.set(`${word} ${place}`, Math.max(-most, Math.min(most, Math.round(odds))));
		}
	}
	return priors;
}
