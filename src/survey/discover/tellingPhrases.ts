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
/** In a group a phrase is in so much more of the papers than in its family. */
const STANDS_OUT = 1.25;

/**
 * For each group the phrases that tell it from the rest, by log odds with the whole corpus as the prior
 * (Monroe, Colaresi and Quinn 2008), the most telling first.
 *
 * @param groupOf the group of each paper; undefined where it is in none
 * @param familyOf the family of each group: within it a phrase must stand out too
 */
export function tellingPhrases(
	phrases: Iterable<CountedPhrase>,
	groupOf: readonly (number | undefined)[],
	familyOf: readonly number[],
): readonly TellingPhrase[][] {
	const sizes = familyOf.map(() => 0);
	for (const group of groupOf) if (group !== undefined) sizes[group]! += 1;
	const families = new Map<number, number>();
	for (const [group, family] of familyOf.entries())
		families.set(family, (families.get(family) ?? 0) + sizes[group]!);
	const telling = sizes.map((): TellingPhrase[] => []);
	for (const phrase of phrases) {
		const counts = new Map<number | undefined, { papers: number; mentions: number }>();
		const inFamily = new Map<number, number>();
		let mentions = 0;
		for (const [paper, places] of phrase.places) {
			const group = groupOf[paper];
			if (group !== undefined)
				inFamily.set(familyOf[group]!, 1 + (inFamily.get(familyOf[group]!) ?? 0));
			const count = counts.get(group) ?? { papers: 0, mentions: 0 };
			const own = places.some(({ words: [first] }) => first?.inTitle) ? 1 + TITLE : 1;
			counts.set(group, { papers: count.papers + 1, mentions: count.mentions + own });
			mentions += own;
		}
		for (const [group, count] of counts) {
			if (group === undefined || count.papers < Math.min(LEAST_PAPERS - 1, sizes[group]!)) continue;
			const family = familyOf[group]!;
			const share = count.papers / sizes[group]!;
			if (share < STANDS_OUT * (inFamily.get(family)! / families.get(family)!)) continue;
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
