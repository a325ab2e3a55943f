import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepLedger } from "../../src/survey/ledger.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { shownText } from "../../src/survey/text/inlines.ts";
import { hostileEntries } from "../support/hostileEntries.ts";
import { expectedText, pageTexts } from "../support/pageTexts.ts";
import { runBuild } from "../support/runBuild.ts";

const ENTRIES = 3000;

const folder = mkdtempSync(path.join(tmpdir(), "abstrata-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = [
	...fc.sample(hostileEntries, { numRuns: ENTRIES, seed: 11 }),
	{
		title: "Very many authors",
		abstract: "We are many.",
		authors: Array.from({ length: 10_000 }, (_, index) => `A. Uthor ${index}`),
	},
	{
		title: "Very many formulas",
		abstract: Array.from({ length: 500 }, (_, index) => `x_${index} leq 10^{${index}}`).join(", "),
	},
	{ title: "Very deep", abstract: `x_${"{y_".repeat(3000)}${"}".repeat(3000)}` },
];
const listing = `${entries.map((entry) => JSON.stringify(entry)).join("\n")}\n`;

const { survey, problems } = composeSurvey({
	listings: [{ file: "hostile.jsonl", bytes: new TextEncoder().encode(listing) }],
	curation: [],
	themes: [],
});

describe(`a build of ${ENTRIES} hostile entries`, () => {
	const out = path.join(folder, "out");
	beforeAll(async () => {
		mkdirSync(path.join(folder, "listings"));
		writeFileSync(path.join(folder, "listings", "hostile.jsonl"), listing);
		const { code, stderr } = await runBuild("--content", folder, "--out", out, "--no-digests");
		expect(code, stderr).toBe(0);
	}, 900_000);

	const page = (slug: string) => readFileSync(path.join(out, "papers", slug, "index.html"), "utf8");

	it("has read every entry and lost nothing", () => {
		expect(problems.map(formatProblem)).toEqual([]);
		expect(survey.listings[0]?.entries).toHaveLength(entries.length);
		expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual([]);
	});

	it("has a page for each paper", () => {
		const slugs = survey.papers.map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(slugs.length);
		const missing = slugs.filter(
			(slug) => !existsSync(path.join(out, "papers", slug, "index.html")),
		);
		expect(missing).toEqual([]);
	});

	it("shows on each page what survey.json tells, with every formula set", () => {
		const { papers } = JSON.parse(readFileSync(path.join(out, "survey.json"), "utf8")) as {
			papers: { slug: string; title: string; abstract: string }[];
		};
		expect(papers.map(({ slug, title, abstract }) => ({ slug, title, abstract }))).toEqual(
			survey.papers.map(({ slug, title, abstract }) => ({
				slug,
				title: shownText(title.inlines),
				abstract: shownText(abstract.inlines),
			})),
		);
		const shown = survey.papers.map(({ slug }) => ({ slug, ...pageTexts(page(slug)) }));
		expect(shown).toEqual(
			survey.papers.map(({ slug, title, abstract }) => ({
				slug,
				title: expectedText(title.inlines),
				abstract: expectedText(abstract.inlines),
				refused: 0,
			})),
		);
	}, 600_000);

	it("sets every formula that its table names", () => {
		const folder = path.join(out, "formulas");
		const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".html"))
			.map((file) => parseHTML(readFileSync(path.join(folder, file), "utf8")).document);
		const cells = pages.flatMap((page) => Array.from(page.querySelectorAll("td.set")));
		expect(cells.length).toBeGreaterThan(0);
		expect(cells.filter((cell) => !cell.querySelector(".katex"))).toEqual([]);
		const refused = ".katex-error, [style*=cc0000]";
		expect(pages.filter((page) => page.querySelector(refused))).toEqual([]);
	});

	it("tells of each formula that cannot be set at its listing and line", () => {
		const refused = survey.findings.filter(({ kind }) => kind === "formula-refused");
		expect(refused.length).toBeGreaterThan(0);
		expect(refused.filter(({ file, line }) => file !== "hostile.jsonl" || !line)).toEqual([]);
	});
});
