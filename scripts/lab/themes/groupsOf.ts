import { readWords } from "../../../src/survey/words/readWords.ts";
import { eachFeature } from "../../../src/survey/words/vectors.ts";
import type { LabelledPaper } from "./readLabelled.ts";

/** A way to part the papers into groups of which one at a time is held out. */
export interface Groups {
	readonly name: string;
	readonly groups: readonly (readonly LabelledPaper[])[];
}

/** How many papers of like words make a neighbourhood. */
const NEIGHBOURS = 10;

/** Single papers, neighbourhoods of like words, whole listings: from the mildest to the hardest. */
export function groupsOf(papers: readonly LabelledPaper[]): readonly Groups[] {
	return [
		{ name: "each paper", groups: papers.map((paper) => [paper]) },
		{
			name: `neighbourhoods of ${NEIGHBOURS} papers of like words`,
			groups: neighbourhoods(papers),
		},
		{ name: "each listing", groups: [...Map.groupBy(papers, ({ group }) => group).values()] },
	];
}

/** The first paper left and those most like it by the words they share, until none is left. */
function neighbourhoods(papers: readonly LabelledPaper[]): LabelledPaper[][] {
	const words = new Map(papers.map((paper) => [paper, featuresOf(paper)]));
	const spread = new Map<string, number>();
	for (const own of words.values())
		for (const stem of own) spread.set(stem, (spread.get(stem) ?? 0) + 1);
	const likeness = (a: LabelledPaper, b: LabelledPaper) => {
		const [one, other] = [words.get(a), words.get(b)];
		if (!one || !other) return 0;
		const shared = [...one].filter((stem) => other.has(stem));
		return shared.reduce((sum, stem) => sum + 1 / (spread.get(stem) ?? 1), 0);
	};
	const groups: LabelledPaper[][] = [];
	let left = [...papers];
	while (left.length > 0) {
		const [first, ...others] = left;
		if (!first) break;
		const near = others
			.map((paper) => ({ paper, likeness: likeness(first, paper) }))
			.toSorted((a, b) => b.likeness - a.likeness)
			.slice(0, NEIGHBOURS - 1);
		const group = [first, ...near.map(({ paper }) => paper)];
		groups.push(group);
		left = left.filter((paper) => !group.includes(paper));
	}
	return groups;
}

function featuresOf(paper: LabelledPaper): Set<string> {
	const found = new Set<string>();
	for (const words of readWords([paper])) eachFeature(words, (name) => found.add(name));
	return found;
}
