import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readContent } from "../../src/build/content/readContent.ts";
import type { FindingKind } from "../../src/survey/finding.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { composeSurvey } from "../../src/survey/survey.ts";

const FOLDER = path.join(import.meta.dirname, "within");

/** What is noticed of themes. */
const KINDS: readonly FindingKind[] = ["unfiled", "not-in-essay", "curation-removable"];

const filing = z.object({ theme: z.string(), phrases: z.array(z.string()), curated: z.boolean() });

/** What `survey.json` tells of themes. */
const told = z.object({
	counts: z.object({ themes: z.record(z.string(), z.number()) }),
	themes: z.array(
		z.object({
			id: z.string(),
			url: z.string(),
			narrower: z
				.array(z.object({ id: z.string(), title: z.string(), url: z.string(), papers: z.number() }))
				.optional(),
		}),
	),
	papers: z.array(
		z.object({
			slug: z.string(),
			themes: z.array(z.string()),
			filings: z.array(filing.extend({ narrower: filing.optional() })),
		}),
	),
});

const filingText = ({ theme, phrases, curated }: z.infer<typeof filing>) =>
	`${theme}, ${curated ? "by hand" : "by rule"}, for ${phrases.join(" | ")}`;

/** What a content folder comes to, as far as its themes are concerned, line by line. */
async function linesOf(folder: string): Promise<string[]> {
	const read = await readContent(path.join(folder, "content"));
	const { survey, problems } = composeSurvey(read.content);
	const { counts, themes, papers } = told.parse(survey.json);
	return [
		...[...read.problems, ...problems].map(formatProblem),
		...themes.flatMap(({ id, url, narrower = [] }) => [
			`${url} ${counts.themes[id]}`,
			...narrower.map(({ url, title, papers }) => `  ${url} ${title} ${papers}`),
		]),
		...papers.flatMap(({ slug, themes, filings }) => [
			`${slug}: ${themes.join(", ")}`,
			...filings.flatMap(({ narrower, ...own }) => [
				`  ${filingText(own)}`,
				...(narrower ? [`    › ${filingText(narrower)}`] : []),
			]),
		]),
		...survey.findings
			.filter(({ kind }) => KINDS.includes(kind))
			.map(({ kind, slug, detail }) => `${kind}: ${slug}, ${detail}`),
	];
}

describe("themes that stand within others", () => {
	it.each(readdirSync(FOLDER))("%s", async (name) => {
		const folder = path.join(FOLDER, name);
		const text = `${(await linesOf(folder)).join("\n")}\n`;
		await expect(text).toMatchFileSnapshot(path.join(folder, "expected.txt"));
	});
});
