import { describe, expect, it } from "vitest";
import { createMemory } from "../../src/dev/memory.ts";
import type { MadeOf } from "../../src/survey/remember.ts";

/** A memory, and what is made by it. */
function remembering() {
	const { remember, endRound } = createMemory();
	let count = 0;
	return {
		make: (stage: string, of: MadeOf) => remember(stage, of, () => ({ nth: ++count })),
		count: () => count,
		endRound,
	};
}

describe("a memory", () => {
	it("gives what was made of the same, and makes what is made of anything else", () => {
		const { make } = remembering();
		const [one, other] = [{ a: 1 }, { a: 1 }];
		const given: readonly [string, MadeOf][] = [
			["x", {}],
			["y", {}],
			["x", { like: [] }],
			["x", { like: [1] }],
			["x", { like: ["1"] }],
			["x", { like: [[1, 2]] }],
			["x", { like: [1, 2] }],
			["x", { like: ["a", "bc"] }],
			["x", { like: ["ab", "c"] }],
			["x", { like: [one] }],
			["x", { like: [new Uint8Array([1, 2])] }],
			["x", { like: [new Uint8Array([1, 3])] }],
			["x", { same: [one] }],
			["x", { same: [other] }],
			["x", { same: [one], like: [other] }],
		];
		const made = given.map(([stage, of]) => make(stage, of));
		expect(new Set(made).size).toBe(given.length - 1); // nothing, said in two ways
		expect(given.map(([stage, of]) => make(stage, of))).toEqual(made);
		expect(make("x", { like: [other] })).toBe(made[9]);
		expect(make("x", { like: [new Uint8Array([1, 2])] })).toBe(made[10]);
	});

	it("holds what the last two rounds have used, and no more", () => {
		const { make, count, endRound } = remembering();
		const round = (...numbers: number[]) => {
			for (const number of numbers) make("x", { like: [number] });
			endRound();
		};
		round(1, 2);
		round(1, 3);
		expect(count()).toBe(3);
		round(1, 2, 3); // 2 was not used in the round before, but in the one before that
		expect(count()).toBe(3 + 1);
		round(1, 2, 3);
		expect(count()).toBe(4);
	});

	it("does not remember what could not be made", () => {
		const { remember } = createMemory();
		expect(() =>
			remember("x", {}, () => {
				throw new Error("no");
			}),
		).toThrow("no");
		expect(remember("x", {}, () => ({ made: true }))).toEqual({ made: true });
	});
});
