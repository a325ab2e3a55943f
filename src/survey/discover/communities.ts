/** What binds a node to others, each once; both nodes of a bond have it. A community binds itself too. */
export type Graph = readonly (readonly { readonly node: number; readonly bond: number }[])[];

/** Passes over the nodes of a level end here, if they have not before. */
const MOST_PASSES = 10;

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
	const whole = sum(bonds) || 1;
	const held = Float64Array.from(bonds);
	const links = new Float64Array(graph.length);
	for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
		moved = false;
		for (const node of order) {
			const own = community[node]!;
			const weight = (resolution * bonds[node]!) / whole;
			held[own]! -= bonds[node]!;
			for (const { node: other, bond } of graph[node]!)
				if (other !== node) links[community[other]!]! += bond;
			let best = own;
			let most = links[own]! - weight * held[own]! + 1e-12;
			for (const { node: other } of graph[node]!) {
				const to = community[other]!;
				const gain = links[to]! - weight * held[to]!;
				if (gain > most) [best, most] = [to, gain];
			}
			for (const { node: other } of graph[node]!) links[community[other]!] = 0;
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
		for (const { node: other, bond } of links)
			from.set(numberOf(other), (from.get(numberOf(other)) ?? 0) + bond);
	}
	return joined.map((links) => Array.from(links, ([node, bond]) => ({ node, bond })));
}

const bondsOf = (graph: Graph) =>
	graph.map((links) => links.reduce((whole, { bond }) => whole + bond, 0));

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

/** How much more of the bonds lies within the communities than chance would put there. */
export function modularity(graph: Graph, community: readonly number[], resolution: number): number {
	const bonds = bondsOf(graph);
	const whole = sum(bonds) || 1;
	const held = new Map<number, number>();
	let within = 0;
	for (const [node, links] of graph.entries()) {
		const own = community[node]!;
		held.set(own, (held.get(own) ?? 0) + bonds[node]!);
		for (const { node: other, bond } of links) if (community[other] === own) within += bond;
	}
	const chance = sum(Array.from(held.values(), (bond) => (bond / whole) ** 2));
	return within / whole - resolution * chance;
}
