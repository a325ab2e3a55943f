import type { CountedPhrase } from "./countPhrases.ts";
import { rootOf } from "./nameCandidates.ts";

/** A word that so many of the papers have tells none of them apart: “robot” among robots. */
const COMMON = 0.25;

/** How the words begin that names may share, as many of the papers have them. */
export function commonRoots(
	phrases: Iterable<CountedPhrase>,
	papers: ReadonlySet<number>,
): ReadonlySet<string> {
	const roots = new Set<string>();
	for (const { key, length, places } of phrases) {
		if (length > 1) continue;
		const own = [...places.keys()].filter((paper) => papers.has(paper));
		if (own.length >= COMMON * papers.size) roots.add(rootOf(key));
	}
	return roots;
}
