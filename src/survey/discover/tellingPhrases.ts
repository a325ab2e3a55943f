import type { CountedPhrase } from "./countPhrases.ts";
import { LEAST_PAPERS } from "./settleGroups.ts";

/** A phrase with how much it tells the papers of a group from the others. */
export interface TellingPhrase extends CountedPhrase {
	/** the logarithm of the odds within against those without, in standard deviations */
	readonly score: number;
	/** how many papers of the group have it */
	readonly within: number;
	/** how many others have it */
	readonly without: number;
}

/** A title's mention counts as another paper. */
const TITLE = 1;
/** The prior counts as so many papers with the phrase as often as all have it. */
const PRIOR = 20;

/**
 * For each group the phrases that tell it from the rest, by log odds with the whole corpus as the prior
 * (Monroe, Colaresi and Quinn 2008), the most telling first.
 *
 * @param groupOf the group of each paper; undefined where it is in none
 */
export function tellingPhrases(
	phrases: Iterable<CountedPhrase>,
	groupOf: readonly (number | undefined)[],
	groups: number,
): readonly TellingPhrase[][] {
	const sizes = Array.from({ length: groups }, () => 0);
	for (const group of groupOf) if (group !== undefined) sizes[group]! += 1;
	const telling = sizes.map((): TellingPhrase[] => []);
	for (const phrase of phrases) {
		const counts = new Map<number | undefined, { papers: number; mentions: number }>();
		let mentions = 0;
		for (const [paper, places] of phrase.places) {
			const count = counts.get(groupOf[paper]) ?? { papers: 0, mentions: 0 };
			const own = places.some(({ words: [first] }) => first?.inTitle) ? 1 + TITLE : 1;
			counts.set(groupOf[paper], { papers: count.papers + 1, mentions: count.mentions + own });
			mentions += own;
		}
		for (const [group, count] of counts) {
			if (group === undefined || count.papers < Math.min(LEAST_PAPERS - 1, sizes[group]!)) continue;
			const score = logOdds(count.mentions, sizes[group]!, mentions, groupOf.length);
			const without = phrase.places.size - count.papers;
			if (score > 0) telling[group]!.push({ ...phrase, score, within: count.papers, without });
		}
	}
	return telling.map((some) =>
		some.sort((a, b) => b.score - a.score || b.length - a.length || (a.key < b.key ? -1 : 1)),
	);
}

function logOdds(within: number, size: number, all: number, papers: number): number {
	const prior = (PRIOR * all) / papers;
	const odds = (count: number, of: number) => (count + prior) / (Math.max(of - count, 0) + PRIOR);
	const without = all - within;
	const difference = Math.log(odds(within, size)) - Math.log(odds(without, papers - size));
	return difference / Math.sqrt(1 / (within + prior) + 1 / (without + prior));
}
