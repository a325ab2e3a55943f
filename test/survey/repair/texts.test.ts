import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keepLedger } from "../../../src/survey/ledger.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { formulasIn } from "../../../src/survey/text/inlines.ts";

const FOLDER = path.join(import.meta.dirname, "texts");
const EXPECTED = "expected.json";

/** A folder for each kind of origin: texts as their listings have them, and what a reader sees. */
describe("texts of this origin", () => {
	it.each(readdirSync(FOLDER).sort())("are shown as they are meant: %s", async (name) => {
		const [file = ""] = readdirSync(path.join(FOLDER, name)).filter((entry) => entry !== EXPECTED);
		const bytes = readFileSync(path.join(FOLDER, name, file));
		const { survey, problems } = composeSurvey({
			listings: [{ file, bytes }],
			curation: [],
			themes: [],
		});
		expect(problems).toEqual([]);
		expect(keepLedger(survey.listings, survey.papers).lost).toEqual([]);
		const papers = survey.papers.map(({ slug, title, abstract }) => ({
			title: survey.pages.find(({ frontmatter }) => frontmatter.slug === slug)?.frontmatter
				.plainTitle,
			shown: abstract.shown.replace(/ We measure it on four benchmarks.*/su, ""),
			formulas: [...formulasIn(title.inlines), ...formulasIn(abstract.inlines)].map(
				({ tex, display, damaged }) =>
					`${tex}${display ? " (display)" : ""}${damaged ? " (damaged)" : ""}`,
			),
			findings: survey.findings
				.filter((finding) => finding.slug === slug && finding.kind !== "unfiled")
				.map(({ kind, detail }) => `${kind}: ${detail}`),
		}));
		await expect(`${JSON.stringify(papers, null, "\t")}\n`).toMatchFileSnapshot(
			path.join(FOLDER, name, EXPECTED),
		);
	});
});
