import path from "node:path";
import { describe, expect, it } from "vitest";
import { composeFolder, fixturesIn } from "../../support/composeFolder.ts";

const FOLDER = path.join(import.meta.dirname, "listings");

/** A folder for each: a listing as people really have it, and what is read from it. */
describe("a listing of an odd form", () => {
	it.each(fixturesIn(FOLDER))("is read as well as can be: %s", async (name) => {
		const { survey, expected } = composeFolder(FOLDER, name);
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
			expected,
		);
	});
});
