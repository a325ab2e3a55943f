import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPoints } from "../../../src/map/core/countPoints.ts";
import { densestPoint } from "../../../src/map/core/densestPoint.ts";
import { nearestPoint, nextPoint } from "../../../src/map/core/nearestPoint.ts";
import { meets } from "../../../src/map/core/place.ts";
import { walkOrder } from "../../../src/map/core/walkOrder.ts";
import { runs } from "../../support/runs.ts";

const place = fc.record({
	x: fc.integer({ min: 0, max: 300 }),
	y: fc.integer({ min: 0, max: 200 }),
});
const points = fc.array(fc.option(place, { nil: undefined }), { maxLength: 60 });
const away = (a: { x: number; y: number }, b: { x: number; y: number }) =>
	Math.hypot(a.x - b.x, a.y - b.y);

describe("the point that is meant", () => {
	it("is the nearest within reach, and none that is not shown", () => {
		fc.assert(
			fc.property(points, place, (points, at) => {
				const found = nearestPoint(points, at, 24);
				const near = points.flatMap((point) => (point && away(point, at) <= 24 ? [point] : []));
				expect(found === undefined).toBe(near.length === 0);
				if (found !== undefined)
					expect(away(points[found]!, at)).toBe(Math.min(...near.map((point) => away(point, at))));
			}),
			{ numRuns: runs(500) },
		);
	});

	it("is, that way, one that lies there, if there is one", () => {
		const cross = [
			{ x: 0, y: 0 },
			{ x: 10, y: 1 },
			{ x: 5, y: 40 },
			{ x: -3, y: 0 },
			{ x: 20, y: 0 },
			undefined,
		];
		const next = (x: number, y: number) => nextPoint(cross, 0, { x, y });
		expect([next(1, 0), next(-1, 0), next(0, 1), next(0, -1)]).toEqual([1, 3, 2, undefined]);
	});

	it("is never one that lies the other way", () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (all) => {
				for (const way of [
					{ x: 1, y: 0 },
					{ x: 0, y: -1 },
				]) {
					const next = all[nextPoint(all, 0, way) ?? -1];
					if (!next) continue;
					const by = { x: next.x - all[0]!.x, y: next.y - all[0]!.y };
					expect(by.x * way.x + by.y * way.y).toBeGreaterThan(0);
				}
			}),
			{ numRuns: runs(300) },
		);
	});
});

describe("points in a box", () => {
	it("are counted, and no fewer than there are", () => {
		fc.assert(
			fc.property(fc.array(place), place, place, (points, corner, size) => {
				const box = { ...corner, width: size.x / 3, height: size.y / 3 };
				const inside = (reach: number) =>
					points.filter(
						({ x, y }) =>
							x >= box.x - reach &&
							x <= box.x + box.width + reach &&
							y >= box.y - reach &&
							y <= box.y + box.height + reach,
					).length;
				const counted = countPoints(points, { width: 300, height: 200 }, 3)(box);
				expect(counted).toBeGreaterThanOrEqual(inside(3));
				expect(counted).toBeLessThanOrEqual(inside(3 + 4));
			}),
			{ numRuns: runs(500) },
		);
	});

	it("are named where most of them stand", () => {
		const group = [0, 1, 2, 3, 4].map((index) => ({ x: 100 + index, y: 50 }));
		expect(densestPoint([{ x: 0, y: 0 }, { x: 299, y: 199 }, ...group], 10)).toEqual({
			x: 102,
			y: 50,
		});
		expect(densestPoint([], 10)).toBeUndefined();
	});
});

describe("a walk over places", () => {
	it("comes by each once, and by shorter ways than their own order", () => {
		fc.assert(
			fc.property(fc.array(place, { maxLength: 200 }), (places) => {
				const order = walkOrder(places, 300);
				expect(order.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index));
			}),
			{ numRuns: runs(200) },
		);
		const places = Array.from({ length: 900 }, (_, index) => ({
			x: (index * 7919) % 301,
			y: (index * 104729) % 201,
		}));
		const length = (order: readonly number[]) =>
			order.reduce(
				(sum, at, step) => sum + (step ? away(places[at]!, places[order[step - 1]!]!) : 0),
				0,
			);
		expect(length(walkOrder(places, 300))).toBeLessThan(0.2 * length(places.map((_, at) => at)));
	});
});

describe("a line", () => {
	it("meets a box that it crosses, touches or starts in, and no other", () => {
		const box = { x: 10, y: 10, width: 10, height: 10 };
		const line = (x1: number, y1: number, x2: number, y2: number) =>
			meets({ x: x1, y: y1 }, { x: x2, y: y2 }, box);
		expect(line(0, 15, 30, 15)).toBe(true);
		expect(line(12, 12, 40, 40)).toBe(true);
		expect(line(0, 0, 9, 30)).toBe(false);
		expect(line(15, 0, 15, 9)).toBe(false);
		expect(line(15, 0, 15, 11)).toBe(true);
	});
});
