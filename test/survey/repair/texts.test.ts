import path from "node:path";
import { describe, expect, it } from "vitest";
import { formulasIn } from "../../../src/survey/text/inlines.ts";
import { composeFolder, fixturesIn } from "../../support/composeFolder.ts";

const FOLDER = path.join(import.meta.dirname, "texts");

/** A folder for each kind of origin: texts as their listings have them, and what a reader sees. */
describe("texts of this origin", () => {
	it.each(fixturesIn(FOLDER))("are shown as they are meant: %s", async (name) => {
		const { survey, expected } = composeFolder(FOLDER, name);
		const plainTitles = new Map(
			survey.pages.map(({ frontmatter }) => [frontmatter.slug, frontmatter.plainTitle]),
		);
		const papers = survey.papers.map(({ slug, title, abstract }) => ({
			title: plainTitles.get(slug),
			shown: abstract.shown.replace(/ We measure it on four benchmarks.*/su, ""),
			formulas: [...formulasIn(title.inlines), ...formulasIn(abstract.inlines)].map(
				({ tex, display, damaged }) =>
					`${tex}${display ? " (display)" : ""}${damaged ? " (damaged)" : ""}`,
			),
			findings: survey.findings
				.filter((finding) => finding.slug === slug && finding.kind !== "unfiled")
				.map(({ kind, detail }) => `${kind}: ${detail}`),
		}));
		await expect(`${JSON.stringify(papers, null, "\t")}\n`).toMatchFileSnapshot(expected);
	});
});
