import { commandWords } from "../../src/survey/repair/formula/commandWords.ts";

/** Counts of a word in math and in prose by its place, as `priors.json` holds them. */
export interface PriorCounts {
	readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const most = 6;

/** `word place` -> logarithm (base 2) of how much more often it is a command there than prose, -6 to 6. */
export function learnPriors({ words }: PriorCounts): Map<string, number> {
	const priors = new Map<string, number>();
	for (const word of Object.keys(words).sort()) {
		if (!commandWords.has(word)) continue;
		const counts = words[word]!;
		const places = new Set(Object.keys(counts).map((key) => key.replace(/^(math|prose) /, "")));
		places.delete("not a command");
		for (const place of [...places].sort()) {
			const odds = Math.log2(
				((counts[`math ${place}`] ?? 0) + 0.5) / ((counts[`prose ${place}`] ?? 0) + 0.5),
			);
			priors.set(`${word} ${place}`, Math.max(-most, Math.min(most, Math.round(odds))));
		}
	}
	return priors;
}
