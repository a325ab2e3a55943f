import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readBackground } from "../../../src/survey/background/readBackground.ts";
import { formatProblem } from "../../../src/survey/problem.ts";

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** A folder for each file of background references, and what essays can cite of it. */
describe("background references", () => {
	it.each(cases)("are read, and what is wrong with them is told: %s", async (name) => {
		const folder = path.join(import.meta.dirname, name);
		const { references, problems } = readBackground(
			readFileSync(path.join(folder, "background.bib"), "utf8"),
		);
		const read = { references, problems: problems.map(formatProblem) };
		await expect(stringify(read)).toMatchFileSnapshot(path.join(folder, "expected.yaml"));
	});

	it("are the same behind a byte order mark, and none in a file of blanks", () => {
		const text = readFileSync(path.join(import.meta.dirname, "namesakes/background.bib"), "utf8");
		expect(readBackground(`\uFEFF${text}`)).toEqual(readBackground(text));
		expect(readBackground(" \n")).toEqual({ references: [], problems: [] });
	});
});
