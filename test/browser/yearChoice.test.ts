import { describe, expect, it } from "vitest";
import { isOfYear } from "../../src/browser/yearChoice.ts";

describe("a date", () => {
	it.each([
		["2023-05-01", "2023", true],
		["2023", "2024", false],
		["2015-01", "-2017", true],
		["2017-12-31", "-2017", true],
		["2018", "-2017", false],
		["", "-2017", false],
		["", "unknown", true],
		["2018", "unknown", false],
		["", "", true],
	])("“%s” is of the year “%s”: %s", (date, year, expected) => {
		expect(isOfYear(date, year)).toBe(expected);
	});
});
