import type { Neighbourhoods } from "./neighbourhoods.ts";
import { treeRepulsion } from "./treeRepulsion.ts";

/** The start is so small that only the forces decide; the rest are the usual values. */
const START = 1e-2;
const EXAGGERATION = 8;
/** The part of the steps in which neighbours pull more strongly, so that groups form. */
const EARLY = 0.25;

/** So many points are all compared with each other. */
const COMPARED = 1000;

/**
 * Moves points until near ones are likely neighbours: t-distributed stochastic
 * neighbour embedding (van der Maaten and Hinton 2008) by gradient descent with
 * momentum and gains, from a given start instead of a random one, so that the
 * same papers give the same map.
 *
 * @param start x and y of each point, one after the other
 * @param steps each costs size^2 / 2 distances, and beyond 1000 points fewer: see `treeRepulsion`
 */
export function embed(
	{ pairs, probabilities }: Neighbourhoods,
	start: Float64Array,
	steps: number,
): Float64Array {
	const points = start.map((value) => value * START);
	const size = points.length / 2;
	const force = new Float64Array(2 * size);
	const repulsion = new Float64Array(2 * size);
	const speed = new Float64Array(2 * size);
	const gain = new Float64Array(2 * size).fill(1);
	// Belkina et al. 2019; a larger one throws points out of a small survey.
	const rate = size / EXAGGERATION;
	const drive = size > COMPARED ? treeRepulsion(size) : repel;
	for (let step = 0; step < steps; step += 1) {
		const early = step < EARLY * steps;
		const pull = early ? EXAGGERATION : 1;
		const total = drive(points, repulsion);
		for (let index = 0; index < force.length; index += 1)
			force[index] = -(repulsion[index] ?? 0) / total;
		for (let pair = 0; pair < probabilities.length; pair += 1) {
			const a = 2 * (pairs[2 * pair] ?? 0);
			const b = 2 * (pairs[2 * pair + 1] ?? 0);
			const x = (points[a] ?? 0) - (points[b] ?? 0);
			const y = (points[a + 1] ?? 0) - (points[b + 1] ?? 0);
			// A pair is counted once, and its probability is that of both ways.
			const weight = (pull * (probabilities[pair] ?? 0)) / 2 / (1 + x * x + y * y);
			force[a] = (force[a] ?? 0) + weight * x;
			force[a + 1] = (force[a + 1] ?? 0) + weight * y;
			force[b] = (force[b] ?? 0) - weight * x;
			force[b + 1] = (force[b + 1] ?? 0) - weight * y;
		}
		const momentum = early ? 0.5 : 0.8;
		for (let index = 0; index < points.length; index += 1) {
			const [f, v, g] = [force[index] ?? 0, speed[index] ?? 0, gain[index] ?? 1];
			const next = Math.max(f * v > 0 ? g * 0.8 : g + 0.2, 0.01);
			const moved = momentum * v - rate * 4 * next * f;
			gain[index] = next;
			speed[index] = moved;
			points[index] = (points[index] ?? 0) + moved;
		}
	}
	return points;
}

/**
 * What drives all points apart, into `repulsion`.
 *
 * @returns the sum of the kernel 1 / (1 + distance^2) over all ordered pairs
 */
function repel(points: Float64Array, repulsion: Float64Array): number {
	repulsion.fill(0);
	let total = 0;
	for (let a = 0; a < points.length; a += 2) {
		const ax = points[a] ?? 0;
		const ay = points[a + 1] ?? 0;
		let [fx, fy] = [0, 0];
		for (let b = a + 2; b < points.length; b += 2) {
			const x = ax - (points[b] ?? 0);
			const y = ay - (points[b + 1] ?? 0);
			const near = 1 / (1 + x * x + y * y);
			const square = near * near;
			total += near;
			fx += square * x;
			fy += square * y;
			repulsion[b] = (repulsion[b] ?? 0) - square * x;
			repulsion[b + 1] = (repulsion[b + 1] ?? 0) - square * y;
		}
		repulsion[a] = (repulsion[a] ?? 0) + fx;
		repulsion[a + 1] = (repulsion[a + 1] ?? 0) + fy;
	}
	return 2 * total || 1;
}
