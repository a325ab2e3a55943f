import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	between,
	type Frame,
	MOST_ZOOM,
	moveBy,
	onScreen,
	scaleOf,
	wholeView,
	withinMap,
	zoomAt,
} from "../../../src/map/core/mapView.ts";
import { runs } from "../../support/runs.ts";

const side = (max: number) => fc.integer({ min: 40, max });
const frame: fc.Arbitrary<Frame> = fc.record({
	window: fc.record({ width: side(2000), height: side(2000) }),
	map: fc.record({ width: side(4000), height: side(4000) }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const scene = fc
	.tuple(frame, share, share, fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }))
	.map(([frame, x, y, zoom]) => ({
		frame,
		view: withinMap({ x: x * frame.map.width, y: y * frame.map.height, zoom }, frame),
	}));

describe("the view of the map", () => {
	it("when whole, has every place in the window", () => {
		fc.assert(
			fc.property(frame, share, share, (frame, x, y) => {
				const place = onScreen(wholeView(frame.map), frame);
				const at = place({ x: x * frame.map.width, y: y * frame.map.height });
				expect(at.x).toBeGreaterThanOrEqual(0);
				expect(at.x).toBeLessThanOrEqual(frame.window.width);
				expect(at.y).toBeGreaterThanOrEqual(0);
				expect(at.y).toBeLessThanOrEqual(frame.window.height);
			}),
			{ numRuns: runs(500) },
		);
	});

	it("keeps the place below the pointer when it grows, where the map's edge does not stop it", () => {
		fc.assert(
			fc.property(scene, share, share, ({ frame, view }, x, y) => {
				const at = { x: x * frame.window.width, y: y * frame.window.height };
				const next = zoomAt(view, 1.5, at, frame);
				const scale = scaleOf(frame, view.zoom);
				const below = {
					x: view.x + (at.x - frame.window.width / 2) / scale,
					y: view.y + (at.y - frame.window.height / 2) / scale,
				};
				const free = {
					zoom: next.zoom,
					x: below.x - (at.x - frame.window.width / 2) / scaleOf(frame, next.zoom),
					y: below.y - (at.y - frame.window.height / 2) / scaleOf(frame, next.zoom),
				};
				const bounded = withinMap(free, frame);
				expect(next.x).toBeCloseTo(bounded.x, 4);
				expect(next.y).toBeCloseTo(bounded.y, 4);
			}),
			{ numRuns: runs(500) },
		);
	});

	it("stays within its bounds, and is what it is there", () => {
		fc.assert(
			fc.property(scene, fc.integer(), fc.integer(), ({ frame, view }, x, y) => {
				for (const next of [
					moveBy(view, { x, y }, frame),
					zoomAt(view, Math.abs(x % 9) + 0.1, { x, y }, frame),
				]) {
					expect(next.zoom).toBeGreaterThanOrEqual(1);
					expect(next.zoom).toBeLessThanOrEqual(MOST_ZOOM);
					const again = withinMap(next, frame);
					expect(again.x).toBeCloseTo(next.x, 6);
					expect(again.y).toBeCloseTo(next.y, 6);
				}
			}),
			{ numRuns: runs(500) },
		);
	});

	it("glides from one to another", () => {
		const [one, other] = [
			{ x: 0, y: 10, zoom: 1 },
			{ x: 100, y: 30, zoom: 4 },
		];
		expect(between(one, other, 0)).toEqual(one);
		expect(between(one, other, 1)).toEqual(other);
		expect(between(one, other, 0.5).zoom).toBeCloseTo(2, 9);
		expect(between(one, { ...one, x: 8 }, 0.5)).toEqual({ ...one, x: 4 });
	});
});
