import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	isShown,
	type MapState,
	NOTHING_CHOSEN,
	readState,
	writeState,
} from "../../../src/map/core/mapState.ts";
import { runs } from "../../support/runs.ts";

const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const year = some(fc.integer({ min: 1000, max: 9999 }));
const state: fc.Arbitrary<MapState> = fc.record({
	view: some(
		fc.record({
			x: fc.integer({ min: 0, max: 4000 }),
			y: fc.integer({ min: 0, max: 4000 }),
			zoom: fc.integer({ min: 101, max: 4000 }).map((hundredths) => hundredths / 100),
		}),
	),
	themes: fc.uniqueArray(fc.string({ minLength: 1 })),
	from: year,
	to: year,
	paper: some(fc.string({ minLength: 1 })),
});

describe("the state in the address", () => {
	it("is read as it was written", () => {
		fc.assert(
			fc.property(state, (state) => {
				expect(readState(writeState(state))).toEqual(state);
			}),
			{ numRuns: runs(1000) },
		);
	});

	it("can be read by a person, and is empty where nothing is chosen", () => {
		expect(writeState(NOTHING_CHOSEN)).toBe("");
		expect(
			writeState({
				view: { x: 1200.4, y: 800, zoom: 2.5 },
				themes: ["pruning", "ssl"],
				from: 2019,
				to: undefined,
				paper: "a-paper",
			}),
		).toBe("?at=1200,800,2.5&theme=pruning&theme=ssl&from=2019&paper=a-paper");
	});

	it("is, of any address, one that can be shown", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (at, from, paper) => {
				const query = new URLSearchParams({ at, from, paper });
				const state = readState(`?${query}`);
				expect(state.view === undefined || Number.isFinite(state.view.zoom)).toBe(true);
				expect(state.from === undefined || Number.isInteger(state.from)).toBe(true);
				expect(readState(writeState(state))).toEqual(state);
			}),
			{ numRuns: runs(1000) },
		);
		for (const at of ["", "1,2", "NaN,1,2", "1,2,0", "1,2,1", "1,2,99", "-1,2,3", "1e3,2,3"])
			expect(readState(`?at=${at}`).view, at).toBeUndefined();
	});
});

describe("a paper is shown", () => {
	const themes = [{ id: "a" }, { id: "b" }];
	const isSeen = (year: number | undefined, chosen: Partial<MapState>) =>
		isShown({ theme: 1, year }, themes, { ...NOTHING_CHOSEN, ...chosen });

	it("if its theme is among the chosen, or none is", () => {
		expect(isSeen(2020, {})).toBe(true);
		expect(isSeen(2020, { themes: ["b"] })).toBe(true);
		expect(isSeen(2020, { themes: ["a"] })).toBe(false);
		// A theme that is gone hides nothing.
		expect(isSeen(2020, { themes: ["gone"] })).toBe(true);
	});

	it("if its year is among the chosen; without a year only where none is", () => {
		expect(isSeen(2020, { from: 2020, to: 2020 })).toBe(true);
		expect(isSeen(2020, { from: 2021 })).toBe(false);
		expect(isSeen(2020, { to: 2019 })).toBe(false);
		expect(isSeen(undefined, {})).toBe(true);
		expect(isSeen(undefined, { from: 1000 })).toBe(false);
	});
});
