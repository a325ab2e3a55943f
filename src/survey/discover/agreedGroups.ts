import { MOST_NEIGHBOURS } from "../words/nearness.ts";
import type { Neighbour } from "../words/neighbours.ts";
import { communities, type Graph, modularity } from "./communities.ts";

/** Graphs of so many nearest neighbours are divided, */
const NEAREST = [5, 7, 10, MOST_NEIGHBOURS] as const;
/** each in so many orders, */
const ORDERS = 2;
/** at this resolution; */
const RESOLUTION = 1.3;
/** and so many orders of the graph of what they agree on, of which the best counts. */
const LAST_ORDERS = 4;

/**
 * The groups that most divisions of the papers agree on: one division hangs on the order in which
 * papers are looked at. A number for each paper.
 */
export function agreedGroups(near: readonly (readonly Neighbour[])[]): number[] {
	const size = near.length;
	const divisions = NEAREST.flatMap((count) => {
		const graph = graphOf(near, Math.min(count, Math.max(3, Math.round(size / 6))));
		return Array.from({ length: ORDERS }, (_, nth) =>
			communities(graph, RESOLUTION, orderOf(size, nth)),
		);
	});
	const agreed = graphOf(near, MOST_NEIGHBOURS).map((links, paper) =>
		links.flatMap(({ node }) => {
			const together = divisions.filter((division) => division[paper] === division[node]).length;
			return together === 0 ? [] : [{ node, bond: (together / divisions.length) ** 2 }];
		}),
	);
	const last = Array.from({ length: LAST_ORDERS }, (_, nth) =>
		communities(agreed, RESOLUTION, orderOf(size, nth)),
	);
	const worth = last.map((division) => modularity(agreed, division, RESOLUTION));
	return last[worth.indexOf(Math.max(...worth))] ?? [];
}

/** Papers bound to their nearest, by similarity. */
function graphOf(near: readonly (readonly Neighbour[])[], count: number): Graph {
	const graph = near.map(() => new Map<number, number>());
	for (const [paper, others] of near.entries())
		for (const { paper: other, similarity } of others.slice(0, count)) {
			graph[paper]!.set(other, similarity);
			graph[other]!.set(paper, similarity);
		}
	return graph.map((links) => Array.from(links, ([node, bond]) => ({ node, bond })));
}

/** The nth order of so many papers: the first as they stand, the others as if shuffled. */
function orderOf(size: number, nth: number): number[] {
	const order = Array.from({ length: size }, (_, place) => place);
	let state = nth;
	for (let last = size - 1; nth > 0 && last > 0; last -= 1) {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		const other = state % (last + 1);
		[order[last], order[other]] = [order[other]!, order[last]!];
	}
	return order;
}
