import { type Nearness, nearnessOf } from "../words/nearness.ts";
import type { Word } from "../words/readWords.ts";
import { vectorsOf } from "../words/vectors.ts";
import { agreedGroups } from "./agreedGroups.ts";
import { LEAST_PAPERS, settleGroups } from "./settleGroups.ts";

/** The share of the papers that are called unsure: of those with the least margin half stand right. */
const UNSURE = 0.2;

export interface Grouped {
	/** the index of the paper */
	readonly paper: number;
	readonly margin: number;
	readonly unsure: boolean;
}

/**
 * Groups of papers of one matter, the largest first; within each the surest first.
 *
 * @param nearness of the papers, where it is known
 */
export function groupPapers(
	papers: readonly (readonly Word[])[],
	nearness: Nearness = nearnessOf(vectorsOf(papers).vectors),
): readonly Grouped[][] {
	if (papers.length < LEAST_PAPERS) return [];
	const { blended, near } = nearness;
	const places = settleGroups(blended, near, agreedGroups(near));
	const margins = places.map(({ margin }) => margin).sort((a, b) => a - b);
	const unsureBelow = margins[Math.floor(margins.length * UNSURE)] ?? 0;
	const groups = new Map<number, Grouped[]>();
	for (const [paper, { group, margin }] of places.entries()) {
		if (group === undefined) continue;
		const members = groups.get(group) ?? [];
		groups.set(group, members);
		members.push({ paper, margin, unsure: margin < unsureBelow });
	}
	return [...groups.values()]
		.map((members) => members.sort((a, b) => b.margin - a.margin || a.paper - b.paper))
		.sort((a, b) => b.length - a.length || leastOf(a) - leastOf(b));
}

const leastOf = (members: readonly Grouped[]) =>
	members.reduce((least, { paper }) => Math.min(least, paper), Number.POSITIVE_INFINITY);
