import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packMap, type SurveyMap, unpackMap } from "../../../src/map/core/mapData.ts";
import { plainSlug } from "../../../src/map/core/plainSlug.ts";
import { symbolPaths } from "../../../src/map/core/symbolPaths.ts";
import {
	DISTINCT,
	symbolRadius,
	type ThemeLook,
	themeLooks,
} from "../../../src/map/core/themeLooks.ts";
import { walkOrder } from "../../../src/map/core/walkOrder.ts";
import { runs } from "../../support/runs.ts";

const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const unit = fc.integer({ min: 0, max: 4000 });
const paper = fc.record({
	slug: fc.stringMatching(/^[a-z-]{1,20}$/u),
	title: fc.string({ minLength: 1 }),
	x: unit,
	y: unit,
	theme: fc.integer({ min: 0, max: 3 }),
	topic: some(fc.integer({ min: 0, max: 3 })),
	year: some(fc.integer({ min: 1500, max: 2100 })),
	summary: some(fc.string({ minLength: 1 })),
	near: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
});
const map: fc.Arbitrary<SurveyMap> = fc.record({
	width: unit,
	height: unit,
	themes: fc.constant([{ id: "a", title: "A", core: true, named: true, topics: ["One"] }]),
	papers: fc.array(paper),
});

describe("a map that is sent", () => {
	it("is the same where it arrives", () => {
		fc.assert(
			fc.property(map, (map) => {
				expect(unpackMap(JSON.parse(JSON.stringify(packMap(map))))).toEqual(map);
			}),
			{ numRuns: runs(500) },
		);
	});

	it("is, of 10,000 papers, 330 kB at most", () => {
		// Places and neighbours that nothing foretells, and words of which some are common and most are not:
		// 10,000 abstracts of arXiv gave 291 kB.
		let seed = 1;
		const random = (below: number) => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed % below;
		};
		const word = () => Array.from({ length: 3 }, () => "aeioubcdfglmnprst"[random(17)]).join("");
		const words = Array.from({ length: 16_000 }, () => `${word()}${word()}`);
		const places = Array.from({ length: 10_000 }, () => ({ x: random(4000), y: random(3500) }));
		const papers = walkOrder(places, 4000).map((index, at) => {
			const rank = () => Math.floor(16_000 ** (random(1000) / 1000));
			const title = Array.from({ length: 11 }, () => words[rank()]).join(" ");
			const near = [1, 2, 3, 4, 5].map((step) =>
				step < 3 ? random(10_000) : Math.min(at + random(200), 9999),
			);
			const year = 2000 + random(26);
			const [theme, topic] = [random(24), random(4)];
			const slug = plainSlug(title);
			return { ...places[index]!, slug, title, theme, topic, year, summary: undefined, near };
		});
		const sent = JSON.stringify(packMap({ width: 4000, height: 3500, themes: [], papers }));
		expect(brotliCompressSync(sent).length).toBeLessThan(330_000);
	});

	it("says no slug that its title says", () => {
		expect(plainSlug("Pruning, “at scale”: A Survey (2024)")).toBe(
			"pruning-at-scale-a-survey-2024",
		);
	});
});

describe("the look of a theme", () => {
	const told = (core: readonly boolean[]) =>
		new Set(
			themeLooks(core.map((core) => ({ core }))).map(
				({ filling, shape }) => filling + JSON.stringify(shape),
			),
		);

	it("is told from 23 others by shape and filling, whichever are core themes", () => {
		expect(DISTINCT).toBe(24);
		fc.assert(
			fc.property(fc.array(fc.boolean(), { maxLength: DISTINCT }), (core) => {
				expect(told(core).size).toBe(core.length);
			}),
			{ numRuns: runs(300) },
		);
		expect(told(Array(30).fill(true)).size).toBe(DISTINCT);
	});

	it("is solid for core themes, and where none is", () => {
		const fillings = (core: readonly boolean[]) =>
			themeLooks(core.map((core) => ({ core }))).map(({ filling }) => filling);
		expect(fillings([true, false])).toEqual(["solid", "open"]);
		expect(fillings([false, false])).toEqual(["solid", "solid"]);
	});

	it("is drawn at each place by shape and filling, and as a dot where no shape could be told", () => {
		const [solid, square] = themeLooks([{ core: true }, { core: true }]) as [ThemeLook, ThemeLook];
		const places = [
			{ x: 10, y: 20 },
			{ x: 30, y: 5 },
		];
		expect(symbolPaths({ ...square, filling: "open" }, places, 10)).toEqual({
			lines: "M10 20m-9 -9 18 0 0 18 -18 0zM30 5m-9 -9 18 0 0 18 -18 0z",
			width: 3,
			areas: "",
		});
		expect(symbolPaths(square, places, 10).lines).toBe("");
		expect(symbolPaths({ ...square, filling: "dotted" }, places, 10).areas).toMatch(
			/^M10 20m-3\.2 0a3\.2 /u,
		);
		expect(symbolPaths(solid, places, 1.6)).toEqual({
			lines: "m10 20h0m20 -15h0",
			width: 3.2,
			areas: "",
		});
	});

	it("is as large as there is room", () => {
		expect(symbolRadius(20, { width: 900, height: 700 })).toBe(5.2);
		expect(symbolRadius(10_000, { width: 900, height: 700 })).toBe(1.6);
	});
});
