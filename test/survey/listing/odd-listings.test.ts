import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keepLedger } from "../../../src/survey/ledger.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";

const FOLDER = path.join(import.meta.dirname, "listings");
const EXPECTED = "expected.json";

/** A folder for each: a listing as people really have it, and what is read from it. */
describe("a listing of an odd form", () => {
	it.each(readdirSync(FOLDER).sort())("is read as well as can be: %s", async (name) => {
		const [file = ""] = readdirSync(path.join(FOLDER, name)).filter((entry) => entry !== EXPECTED);
		const bytes = readFileSync(path.join(FOLDER, name, file));
		const { survey, problems } = composeSurvey({
			listings: [{ file, bytes }],
			curation: [],
			themes: [],
		});
		expect(problems).toEqual([]);
		expect(keepLedger(survey.listings, survey.papers).lost).toEqual([]);
		const entries = survey.listings.flatMap((listing) =>
			listing.entries.map(({ title, abstract, authors, date, comments }) => ({
				title,
				abstract: `${abstract.length} characters, to “…${abstract.slice(-24)}”`,
				authors,
				date,
				comments,
			})),
		);
		const findings = survey.findings
			.filter(({ kind }) => kind !== "unfiled")
			.map(({ kind, line, detail }) => [kind, line, detail].filter(Boolean).join(" · "));
		await expect(`${JSON.stringify({ entries, findings }, null, "\t")}\n`).toMatchFileSnapshot(
			path.join(FOLDER, name, EXPECTED),
		);
	});
});
