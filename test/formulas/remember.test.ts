import { expect, it, vi } from "vitest";
import { remember } from "../../src/formulas/remember.ts";

it("makes what is asked for again once, and forgets the oldest", () => {
	const make = vi.fn((key: string) => key.length);
	const once = remember(make, 2);
	expect(["a", "bb", "a", "ccc", "bb", "a"].map(once)).toEqual([1, 2, 1, 3, 2, 1]);
	expect(make.mock.calls.flat()).toEqual(["a", "bb", "ccc", "a"]);
});
