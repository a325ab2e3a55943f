import type { Neighbour } from "../words/neighbours.ts";
import type { Vector } from "../words/vectors.ts";
import { groupSums } from "./groupSums.ts";

/** A group of fewer papers dissolves. */
export const LEAST_PAPERS = 4;
const MOST_ROUNDS = 8;

/** Where a paper stands at last. */
export interface Place {
	/** the number of its group; undefined where it shares no word with any */
	readonly group: number | undefined;
	/** how much nearer it is to its group than to the next, as a share of the first */
	readonly margin: number;
}

/**
 * Moves each paper to the group whose other papers it is nearest to, by the cosine to their sum, until
 * none moves; small groups dissolve into the others. Asked for are the groups of its neighbours.
 */
export function settleGroups(
	vectors: readonly Vector[],
	near: readonly (readonly Neighbour[])[],
	groups: readonly number[],
): Place[] {
	const sums = groupSums(vectors, new Set(groups).size);
	let places: Place[] = vectors.map(() => ({ group: undefined, margin: 0 }));
	let next = groups.map((group): Place => ({ group, margin: 0 }));
	for (let round = 0; round <= MOST_ROUNDS; round += 1) {
		const before = places;
		places = next;
		for (const [paper, { group }] of places.entries()) {
			if (group !== before[paper]!.group) sums.move(paper, before[paper]!.group, group);
		}
		if (places.every(({ group }, paper) => group === before[paper]!.group)) break;
		next = places.map(({ group: own }, paper) => {
			const asked = new Set([own, ...near[paper]!.map((other) => places[other.paper]!.group)]);
			const found = [...asked]
				.filter((group) => group !== undefined)
				.filter((group) => sums.papersOf(group) >= LEAST_PAPERS)
				.map((group) => ({ group, similarity: sums.similarity(paper, group, group === own) }))
				.filter(({ similarity }) => similarity > 0)
				.sort((a, b) => b.similarity - a.similarity || a.group - b.group);
			const [first, second] = found;
			if (!first) return { group: undefined, margin: 0 };
			return {
				group: first.group,
				margin: (first.similarity - (second?.similarity ?? 0)) / first.similarity,
			};
		});
	}
	return places.map((place) =>
		place.group === undefined || sums.papersOf(place.group) >= LEAST_PAPERS
			? place
			: { group: undefined, margin: 0 },
	);
}
