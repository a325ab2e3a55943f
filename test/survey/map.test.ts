import { beforeAll, describe, expect, it } from "vitest";
import { mapPapers, type PaperMap } from "../../src/survey/enrich/map/mapPapers.ts";
import { treeRepulsion } from "../../src/survey/enrich/map/treeRepulsion.ts";
import type { EnrichedPaper } from "../../src/survey/model.ts";
import { neighbours } from "../../src/survey/words/neighbours.ts";
import { givenPaper, readCorpus } from "../../src/survey/words/readCorpus.ts";
import type { Vector } from "../../src/survey/words/vectors.ts";
import { composeCorpus } from "../support/corpus.ts";

let papers: readonly EnrichedPaper[];
let map: PaperMap | undefined;

beforeAll(async () => {
	const { survey } = await composeCorpus();
	({ papers, map } = survey);
});

function mapOf(some: readonly EnrichedPaper[]) {
	const corpus = readCorpus(some.map(givenPaper));
	return mapPapers(corpus.papers, corpus.vectors.vectors, corpus.nearness.near);
}

/** Papers of some groups, each with words of its own. */
function grouped(groups: number, size: number) {
	const papers = Array.from({ length: groups * size }, (_, index) => ({
		slug: `p${String(index).padStart(3, "0")}`,
	}));
	const vectors = papers.map(
		(_, index): Vector =>
			[0, 1, 2, 3].map((word) => ({
				feature: (index % groups) * 6 + ((index + word) % 6),
				weight: 0.5,
			})),
	);
	return { papers, vectors };
}

describe("the map of the papers", () => {
	it("has each paper once, within its bounds", () => {
		expect(map?.points.map(({ slug }) => slug).sort()).toEqual(
			papers.map(({ slug }) => slug).sort(),
		);
		for (const { x, y } of map?.points ?? []) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(Math.max(x, y)).toBeLessThanOrEqual(1);
			expect(y).toBeGreaterThanOrEqual(0);
		}
	});

	it("is the same whatever order the papers come in", () => {
		const shuffled = papers.toSorted((a, b) => (a.abstract.shown < b.abstract.shown ? -1 : 1));
		expect(shuffled.map(({ slug }) => slug)).not.toEqual(papers.map(({ slug }) => slug));
		expect(mapOf(shuffled)).toEqual(map);
	});

	it("tells of each paper the five nearest in meaning, related ones first", () => {
		const points = new Map(map?.points.map((point) => [point.slug, point]));
		for (const { slug, related } of papers) {
			const near = points.get(slug)?.near ?? [];
			expect(near).toHaveLength(5);
			expect(near).not.toContain(slug);
			for (const other of related) expect(near).toContain(other.slug);
		}
	});

	it("keeps more than half of what is near in words, ten times as much as chance", () => {
		expect(map?.kept).toBeGreaterThan(0.5);
		expect(map?.kept).toBeGreaterThan(10 * (map?.chance ?? 1));
	});

	it("says what it keeps of the layout that it gives", () => {
		const points = new Map(map?.points.map((point) => [point.slug, point]));
		const away = (a: string, b: string) => {
			const [one, other] = [points.get(a), points.get(b)];
			return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
		};
		let [kept, all] = [0, 0];
		const corpus = readCorpus(papers.map(givenPaper));
		const nearest5 = neighbours(corpus.vectors.vectors, 5);
		for (const [paper, { slug }] of corpus.papers.entries()) {
			const nearest = papers
				.filter((other) => other.slug !== slug)
				.toSorted((a, b) => away(slug, a.slug) - away(slug, b.slug))
				.slice(0, 10)
				.map((other) => other.slug);
			const near = nearest5[paper]!;
			kept += near.filter((other) => nearest.includes(corpus.papers[other.paper]!.slug)).length;
			all += near.length;
		}
		expect(map?.kept).toBeCloseTo(kept / all, 2);
	});

	it("sets groups apart that share no word", () => {
		const { papers, vectors } = grouped(3, 12);
		const points = mapPapers(papers, vectors, [])?.points ?? [];
		points.forEach((point, index) => {
			const nearest = points
				.map((other, place) => ({ place, away: Math.hypot(other.x - point.x, other.y - point.y) }))
				.filter(({ place }) => place !== index)
				.toSorted((a, b) => a.away - b.away)
				.slice(0, 3);
			expect(nearest.map(({ place }) => place % 3)).toEqual([index % 3, index % 3, index % 3]);
		});
	});

	it("stands papers that share no word with any other somewhere", () => {
		const { papers } = grouped(3, 12);
		const lonely = mapPapers(
			papers,
			papers.map(() => []),
			[],
		);
		expect(lonely?.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		expect(lonely?.kept).toBe(0);
	});

	it("is made of thousands as well: those far away act together", () => {
		const { papers, vectors } = grouped(12, 100);
		const map = mapPapers(papers, vectors, []);
		expect(map?.kept).toBeGreaterThan(0.5);
		expect(mapPapers(papers.toReversed(), vectors.toReversed(), [])).toEqual(map);
		const points = Float64Array.from({ length: 1000 }, (_, index) => ((index * 7919) % 613) / 100);
		points.fill(1, 0, 40); // some stand on one another
		const forces = new Float64Array(points.length);
		const repel = treeRepulsion(points.length / 2);
		repel(points.toReversed(), forces); // it keeps nothing of what it was asked before
		const total = repel(points, forces);
		let [all, worst, largest] = [0, 0, 0];
		for (let a = 0; a < points.length; a += 2) {
			let [fx, fy] = [0, 0];
			for (let b = 0; b < points.length; b += 2) {
				if (a === b) continue;
				const [x, y] = [points[a]! - points[b]!, points[a + 1]! - points[b + 1]!];
				const near = 1 / (1 + x * x + y * y);
				all += near;
				fx += near * near * x;
				fy += near * near * y;
			}
			worst = Math.max(worst, Math.hypot(fx - forces[a]!, fy - forces[a + 1]!));
			largest = Math.max(largest, Math.hypot(fx, fy));
		}
		expect(Math.abs(total / all - 1)).toBeLessThan(0.02);
		expect(worst).toBeLessThan(0.05 * largest);
	});

	it("is not made of too few or too many papers", () => {
		expect(mapPapers([{ slug: "a" }], [[]], [])).toBeUndefined();
		const many = Array.from({ length: 10_001 }, (_, index) => ({ slug: `p${index}` }));
		const none = many.map(() => []);
		expect(mapPapers(many, none, []) === undefined).toBe(true);
	});
});
