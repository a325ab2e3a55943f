import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readListing } from "../../../src/survey/listing/readListing.ts";
import { composeFolder, fixturesIn } from "../../support/composeFolder.ts";

const FOLDER = path.join(import.meta.dirname, "formats");

/** A folder for each form in which people hold papers, and what is read from it. */
describe("a listing of this form", () => {
	it.each(fixturesIn(FOLDER))("is read, and what is left out is told: %s", async (name) => {
		const { survey, expected } = composeFolder(FOLDER, name);
		const listings = survey.listings.map(({ format, entries }) => ({
			format,
			entries: entries.map(({ place, ...entry }) => ({ line: place.line, ...entry })),
		}));
		const findings = survey.findings
			.filter(({ kind }) => !["unfiled", "short-abstract"].includes(kind))
			.map(({ kind, line, detail }) => [kind, line, detail].filter(Boolean).join(" · "));
		await expect(`${JSON.stringify({ listings, findings }, null, "\t")}\n`).toMatchFileSnapshot(
			expected,
		);
	});
});

const TITLES = path.join(import.meta.dirname, "formats-of-titles");

/** Forms whose records have no abstracts, and so make no survey by themselves. */
describe("a listing of titles", () => {
	it.each(fixturesIn(TITLES))("is read: %s", async (name) => {
		const folder = path.join(TITLES, name);
		const [file = ""] = readdirSync(folder).filter((entry) => entry !== "expected.json");
		const { listing, ...told } = readListing({
			file,
			bytes: readFileSync(path.join(folder, file)),
		});
		const entries = listing?.entries.map(({ place, ...entry }) => ({ line: place.line, ...entry }));
		await expect(
			`${JSON.stringify({ format: listing?.format, entries, ...told }, null, "\t")}\n`,
		).toMatchFileSnapshot(path.join(folder, "expected.json"));
	});
});
