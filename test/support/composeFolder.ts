import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { keepLedger } from "../../src/survey/ledger.ts";
import { composeSurvey, type Survey } from "../../src/survey/survey.ts";

const EXPECTED = "expected.json";

/** The folders of fixtures: a listing in each, beside what is expected of it. */
export function fixturesIn(root: string): string[] {
	return readdirSync(root).sort();
}

/** Composes the listing of a fixture: without a problem, and without losing a character. */
export function composeFolder(root: string, name: string): { survey: Survey; expected: string } {
	const folder = path.join(root, name);
	const [file = ""] = readdirSync(folder).filter((entry) => entry !== EXPECTED);
	const bytes = readFileSync(path.join(folder, file));
	const { survey, problems } = composeSurvey({
		listings: [{ file, bytes }],
		curation: [],
		themes: [],
	});
	expect(problems).toEqual([]);
	expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual([]);
	return { survey, expected: path.join(folder, EXPECTED) };
}
