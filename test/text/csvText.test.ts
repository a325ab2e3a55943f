import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "../../src/text/csvText.ts";
import { runs } from "../support/runs.ts";

describe("a table for spreadsheets", () => {
	it("is read back as it was written", () => {
		const field = fc.string().filter((text) => !/^[=+\-@\t\r]/u.test(text));
		fc.assert(
			fc.property(
				fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
				(rows) => {
					expect(parse(csvText(rows), { skip_empty_lines: false })).toEqual(rows);
				},
			),
			{ numRuns: runs(200) },
		);
	});

	it("has no field that a spreadsheet takes for a formula", () => {
		const fields = [
			"=1+1",
			"+1+1",
			"-1+cmd|' /C calc'!A0",
			"@SUM(A1)",
			"\tx",
			"-3.5 %",
			"+2",
			"−3",
		];
		expect(csvText([fields])).toBe(
			"'=1+1,'+1+1,'-1+cmd|' /C calc'!A0,'@SUM(A1),'\tx,-3.5 %,+2,−3\r\n",
		);
	});
});
