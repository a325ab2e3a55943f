import type { Paper } from "../../model.ts";
import { highest } from "../../words/highest.ts";
import type { Neighbour } from "../../words/neighbours.ts";
import type { Vector } from "../../words/vectors.ts";
import { embed } from "./embed.ts";
import { type Likeness, likenessOf } from "./likeness.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { principalPlane } from "./principalPlane.ts";

/** A layout of the papers in which nearness stands for likeness of words. */
export interface PaperMap {
	/** by slug; the wider of x and y goes from 0 to 1, in steps of a 4000th */
	readonly points: readonly MapPoint[];
	/**
	 * of all papers' nearest in words (`NEAREST` each), the share that is among the `AMONG` nearest on the
	 * map
	 */
	readonly kept: number;
	/** what that share would be by chance */
	readonly chance: number;
}

export interface MapPoint {
	readonly slug: string;
	readonly x: number;
	readonly y: number;
	/** the slugs of those that are nearest to it in meaning, at most `NEAREST` */
	readonly near: readonly string[];
}

export const NEAREST = 5;
export const AMONG = 10;
/** Fewer papers make no map, and more would neither be legible nor quick. */
export const FEWEST = 20;
export const MOST = 10_000;
/** The places along an axis. */
export const UNITS = 4000;
const PERPLEXITY = 10;
const STEPS = 400;
/** A large survey gets fewer steps: so many distances in all, about a second and a half. */
const EFFORT = 3e8;
const FEWEST_STEPS = 250;
/** So many papers, evenly taken, tell what is kept of all. */
const ASKED = 2000;

/**
 * The map of a survey: papers by the words of title and abstract, whatever order
 * they come in and whatever themes they have.
 *
 * @param vectors of the papers: see `vectorsOf`
 * @param near the neighbours of each, by index, the nearest first
 * @returns undefined for fewer than `FEWEST` or more than `MOST` papers
 */
export function mapPapers(
	papers: readonly Pick<Paper, "slug">[],
	vectors: readonly Vector[],
	near: readonly (readonly Pick<Neighbour, "paper">[])[],
): PaperMap | undefined {
	const size = papers.length;
	if (size < FEWEST || size > MOST) return undefined;
	const sorted = papers
		.map(({ slug }, index) => ({
			slug,
			vector: vectors[index] ?? [],
			near: (near[index] ?? []).slice(0, NEAREST).map(({ paper }) => papers[paper]!.slug),
		}))
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
	const likeness = likenessOf(sorted.map(({ vector }) => vector));
	const around = neighbourhoods(likeness, Math.min(PERPLEXITY, size / 5));
	const steps = Math.min(STEPS, Math.max(FEWEST_STEPS, Math.ceil(EFFORT / size ** 2)));
	const layout = intoUnits(embed(around, principalPlane(likeness), steps));
	return {
		points: sorted.map(({ slug, near }, index) => ({
			slug,
			x: layout[2 * index] ?? 0,
			y: layout[2 * index + 1] ?? 0,
			near,
		})),
		...keptNeighbours(likeness, layout),
	};
}

/** The layout from 0 to 1 along its wider axis. */
function intoUnits(layout: Float64Array): Float64Array {
	const axes = [0, 1].map((axis) => layout.filter((_, index) => index % 2 === axis));
	const lows = axes.map((values) => values.reduce((least, value) => Math.min(least, value)));
	const widths = axes.map(
		(values, axis) => values.reduce((most, value) => Math.max(most, value)) - (lows[axis] ?? 0),
	);
	const width = Math.max(...widths) || 1;
	return layout.map(
		(value, index) => Math.round((UNITS * (value - (lows[index % 2] ?? 0))) / width) / UNITS,
	);
}

/** How far the layout, as shown, keeps together what the words hold together. */
function keptNeighbours(
	{ size, row }: Likeness,
	layout: Float64Array,
): Pick<PaperMap, "kept" | "chance"> {
	const near = new Float64Array(size);
	let [kept, all] = [0, 0];
	for (let paper = 0; paper < size; paper += Math.ceil(size / ASKED)) {
		for (let other = 0; other < size; other += 1) {
			const x = (layout[2 * paper] ?? 0) - (layout[2 * other] ?? 0);
			const y = (layout[2 * paper + 1] ?? 0) - (layout[2 * other + 1] ?? 0);
			near[other] = other === paper ? 0 : 1 / (1 + x * x + y * y);
		}
		const inWords = highest(row(paper), NEAREST);
		const shown = highest(near, AMONG);
		kept += inWords.filter((other) => shown.includes(other)).length;
		all += inWords.length;
	}
	return { kept: all === 0 ? 0 : kept / all, chance: Math.min(1, AMONG / (size - 1)) };
}
