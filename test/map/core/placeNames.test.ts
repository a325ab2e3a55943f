import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cross } from "../../../src/map/core/leader.ts";
import { type Box, meets, overlap, type Place } from "../../../src/map/core/place.ts";
import { type PlacedName, placeNames, type WantedName } from "../../../src/map/core/placeNames.ts";
import { runs } from "../../support/runs.ts";

const WINDOW = { width: 800, height: 600 };
const place = fc.record({
	x: fc.integer({ min: 0, max: WINDOW.width }),
	y: fc.integer({ min: 0, max: WINDOW.height }),
});
const title = fc
	.array(fc.constantFrom("Quantization", "of", "learning", "量子化", "W".repeat(40), "<b>"), {
		minLength: 1,
		maxLength: 4,
	})
	.map((words) => words.join(" "));
const name = (optional: boolean) =>
	fc
		.record({ title, anchor: place, size: fc.constantFrom(11, 14) })
		.map((name): WantedName => ({ ...name, symbol: !optional, optional }));
const scene = fc.record({
	points: fc.array(place, { maxLength: 400 }),
	names: fc.array(name(false), { maxLength: 16 }),
	topics: fc.array(name(true), { maxLength: 16 }),
});

const within = ({ x, y, width, height }: Box) =>
	x >= 0 && y >= 0 && x + width <= WINDOW.width && y + height <= WINDOW.height;
const holds = ({ x, y, width, height }: Box, point: Place) =>
	point.x > x && point.x < x + width && point.y > y && point.y < y + height;
const pairs = (names: readonly PlacedName[]) =>
	names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

describe("names on the map", () => {
	it("never overlap, stand in the window, and keep off what covers it", () => {
		const covered = [{ x: 750, y: 0, width: 50, height: 140 }];
		fc.assert(
			fc.property(scene, ({ points, names, topics }) => {
				const placed = placeNames([...names, ...topics], {
					window: WINDOW,
					points,
					radius: 4,
					all: true,
					covered,
				});
				expect(placed.every(({ box }) => within(box))).toBe(true);
				expect(placed.some(({ box }) => overlap(box, covered[0]!))).toBe(false);
				for (const [one, other] of pairs(placed)) {
					expect(overlap(one.box, other.box)).toBe(false);
				}
			}),
			{ numRuns: runs(300) },
		);
	});

	it("that need not stand have short lines that cross none", () => {
		fc.assert(
			fc.property(scene, ({ points, names }) => {
				const placed = placeNames(names, { window: WINDOW, points, radius: 4, all: false });
				for (const { leader } of placed)
					if (leader)
						expect(
							Math.hypot(leader.from.x - leader.to.x, leader.from.y - leader.to.y),
						).toBeLessThanOrEqual(0.15 * WINDOW.height);
				for (const [one, other] of pairs(placed))
					expect(cross(one.leader, other.leader)).toBe(false);
			}),
			{ numRuns: runs(300) },
		);
	});

	it("all stand where there is room for them, and those of topics only where nothing is hidden", () => {
		fc.assert(
			fc.property(scene, ({ points, names, topics }) => {
				const placed = placeNames([...names, ...topics], {
					window: WINDOW,
					points,
					radius: 4,
					all: true,
				});
				const stands = new Set(placed.map(({ name }) => name));
				expect(names.filter((_, index) => !stands.has(index))).toEqual([]);
				for (const { name, box } of placed.filter(({ name }) => name >= names.length)) {
					expect(points.filter((point) => holds(box, point))).toEqual([]);
					expect(name).toBeLessThan(names.length + topics.length);
				}
			}),
			{ numRuns: runs(300) },
		);
	});

	it("that have to fit well hide few points and no lines of others, and say no fewer than they hide", () => {
		fc.assert(
			fc.property(scene, ({ points, names }) => {
				const placed = placeNames(names, { window: WINDOW, points, radius: 4, all: false });
				for (const { name, box, hidden } of placed) {
					for (const { leader } of placed.filter((other) => other.name !== name))
						expect(leader && meets(leader.from, leader.to, box)).not.toBe(true);
					expect(hidden).toBeGreaterThanOrEqual(points.filter((point) => holds(box, point)).length);
					expect(hidden).toBeLessThanOrEqual(Math.max(2, 0.05 * points.length));
				}
			}),
			{ numRuns: runs(300) },
		);
	});

	it("have a line to their place where it is crowded, and none where it is free", () => {
		const crowd = Array.from({ length: 400 }, (_, index) => ({
			x: 300 + 10 * (index % 20),
			y: 200 + 10 * Math.floor(index / 20),
		}));
		const wanted = { title: "Pruning", size: 14, symbol: true, optional: false };
		const anchor = { x: 400, y: 300 };
		const [inCrowd] = placeNames([{ ...wanted, anchor }], {
			window: WINDOW,
			points: crowd,
			radius: 4,
			all: true,
		});
		expect(inCrowd?.hidden).toBeLessThanOrEqual(4);
		expect(Math.hypot(inCrowd!.leader!.to.x - 400, inCrowd!.leader!.to.y - 300)).toBeCloseTo(5, 6);
		const [alone] = placeNames([{ ...wanted, anchor }], {
			window: WINDOW,
			points: [anchor],
			radius: 4,
			all: true,
		});
		expect(alone?.leader).toBeUndefined();
	});

	it("are the same for the same map", () => {
		fc.assert(
			fc.property(scene, ({ points, names }) => {
				const place = () => placeNames(names, { window: WINDOW, points, radius: 4, all: true });
				expect(place()).toEqual(place());
			}),
			{ numRuns: runs(20) },
		);
	});
});
