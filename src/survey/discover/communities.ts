/** For each node the nodes that it is bound to, and how firmly; as firmly the other way round. */
export type Graph = readonly ReadonlyMap<number, number>[];

/** Passes over the nodes of a level end here, if they have not before. */
const MOST_PASSES = 50;

/**
 * The communities of a graph, by moving nodes to where the modularity grows most and then communities as
 * nodes (Blondel et al. 2008): a number for each node, from 0.
 *
 * @param resolution the higher, the more and smaller communities
 * @param order in which the nodes move first; it decides between ways that are nearly as good
 */
export function communities(graph: Graph, resolution: number, order: readonly number[]): number[] {
	let community = [...graph.keys()];
	let level = graph;
	for (let turn = order; ; turn = [...level.keys()]) {
		const moved = moveNodes(level, resolution, turn);
		const numbers = new Map([...new Set(moved)].sort((a, b) => a - b).map((id, at) => [id, at]));
		if (numbers.size === level.length) return community;
		const numberOf = (node: number) => numbers.get(moved[node]!)!;
		community = community.map(numberOf);
		level = joinNodes(level, numberOf, numbers.size);
	}
}

/** Moves each node to the community to which it adds most, until none moves. */
function moveNodes(graph: Graph, resolution: number, order: readonly number[]): number[] {
	const community = [...graph.keys()];
	const bonds = bondsOf(graph);
	const whole = bonds.reduce((sum, bond) => sum + bond, 0) || 1;
	const held = [...bonds];
	for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
		moved = false;
		for (const node of order) {
			const own = community[node]!;
			held[own]! -= bonds[node]!;
			const links = new Map<number, number>([[own, 0]]);
			for (const [other, bond] of graph[node]!)
				if (other !== node)
					links.set(community[other]!, (links.get(community[other]!) ?? 0) + bond);
			const gain = (to: number) =>
				links.get(to)! - (resolution * held[to]! * bonds[node]!) / whole;
			let best = own;
			for (const to of [...links.keys()].sort((a, b) => a - b))
				if (gain(to) > gain(best) + 1e-12) best = to;
			held[best]! += bonds[node]!;
			community[node] = best;
			moved ||= best !== own;
		}
	}
	return community;
}

/** Communities as nodes. */
function joinNodes(graph: Graph, numberOf: (node: number) => number, count: number): Graph {
	const joined = Array.from({ length: count }, () => new Map<number, number>());
	for (const [node, links] of graph.entries()) {
		const from = joined[numberOf(node)]!;
		for (const [other, bond] of links)
			from.set(numberOf(other), (from.get(numberOf(other)) ?? 0) + bond);
	}
	return joined;
}

const bondsOf = (graph: Graph) =>
	graph.map((links) => [...links.values()].reduce((sum, bond) => sum + bond, 0));

/** How much more of the bonds lies within the communities than chance would put there. */
export function modularity(
	graph: Graph,
	community: readonly number[],
	resolution: number,
): number {
	const bonds = bondsOf(graph);
	const whole = bonds.reduce((sum, bond) => sum + bond, 0) || 1;
	const held = new Map<number, number>();
	let within = 0;
	for (const [node, links] of graph.entries()) {
		const own = community[node]!;
		held.set(own, (held.get(own) ?? 0) + bonds[node]!);
		for (const [other, bond] of links) if (community[other] === own) within += bond;
	}
	const chance = [...held.values()].reduce((sum, bond) => sum + (bond / whole) ** 2, 0);
	return within / whole - resolution * chance;
}
