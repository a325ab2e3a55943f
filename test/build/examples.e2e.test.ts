import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/corpus.ts";
import { runBuild } from "../support/runBuild.ts";

interface Told {
	readonly slug: string;
	readonly title: string;
	readonly date?: string;
	readonly authors?: { readonly names?: readonly string[] };
	readonly themes: readonly string[];
	readonly ids?: Readonly<Record<string, unknown>>;
}

const EXAMPLES = [
	{
		name: "birds",
		counts: "2 listings, 10 entries, 8 papers, 1 without an abstract, ",
		joined: "inherited-headings-in-the-first-autumn-migration-of-shrikes",
		ids: { doi: "10.5555/birds.2021.014" },
		lists: ["scopus.ris", "zotero.csv"],
		theme: "song",
		unfiled: [],
		findings: ["listings disagree", "one paper under two titles", "no abstract"],
	},
	{
		name: "stars",
		counts: "2 listings, 10 entries, 9 papers, ",
		joined: "asteroseismic-ages-of-sixteen-exoplanet-hosts",
		ids: { doi: "10.5555/stars.2024.210", arxiv: "2401.99003", arxivVersion: 3 },
		lists: ["ads.bib", "arxiv.atom"],
		theme: "oscillations",
		unfiled: ["two-belts-and-a-gap-a-debris-disc-at-1-3-mathrm-mm"],
		findings: ["listings disagree", "one paper under two titles", "unfiled"],
	},
	{
		name: "trials",
		counts: "2 listings, 10 entries, 9 papers, ",
		joined:
			"telephone-support-use-of-positive-airway-pressure-and-blood-pressure-in-obstructive-sleep-apnoea",
		ids: { doi: "10.5555/trials.2023.015", pubmed: "99000003" },
		lists: ["openalex.json", "pubmed.nbib"],
		theme: "blood-pressure",
		unfiled: ["walks-in-a-park-after-a-mild-stroke-a-randomised-trial"],
		findings: ["unfiled"],
	},
];

describe.each(EXAMPLES)("the example $name", (example) => {
	let folder: string;
	let summary: string;
	let papers: readonly Told[];

	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), `abstrata-${example.name}-`));
		const content = path.join(folder, "content");
		// Without what a build by hand has left in it.
		await cp(path.join(ROOT, "examples", example.name), content, {
			recursive: true,
			filter: (file) => path.basename(file) !== "papers",
		});
		const ran = await runBuild(
			...["--content", content, "--out", path.join(folder, "out"), "--no-digests"],
		);
		expect(ran.code, ran.stderr).toBe(0);
		summary = ran.stderr;
		papers = JSON.parse(await readFile(path.join(folder, "out", "survey.json"), "utf8")).papers;
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	const page = async (address: string) =>
		parseHTML(await readFile(path.join(folder, "out", address, "index.html"), "utf8")).document;

	it("is counted as its README says, with the findings meant and no other", () => {
		expect(summary).toContain(`\n${example.counts}`);
		const kinds = Array.from(summary.matchAll(/^finding: ([^,]+),/gmu), ([, kind]) => kind);
		expect(kinds.toSorted()).toEqual([...example.findings, "field that no page shows"].toSorted());
	});

	it("has a date, authors and a theme for every paper but those that are unfiled", () => {
		for (const { title, date, authors } of papers) {
			expect(date, title).toMatch(/^\d{4}/u);
			expect(authors?.names?.length, title).toBeGreaterThan(0);
		}
		const unfiled = papers.filter(({ themes }) => themes.includes("unfiled"));
		expect(unfiled.map(({ slug }) => slug)).toEqual(example.unfiled);
	});

	it("joins the paper of both lists, with the identities of both", async () => {
		const [joined, ...others] = papers.filter(({ ids }) => ids?.doi === example.ids.doi);
		expect(others).toEqual([]);
		expect(joined).toMatchObject({ slug: example.joined, ids: example.ids });
		const text = (await page(`papers/${example.joined}`)).body.textContent;
		for (const list of example.lists) expect(text).toContain(list);
	});

	it("lists on the page of a theme its papers", async () => {
		const filed = papers.filter(({ themes }) => themes.includes(example.theme));
		expect(filed.length).toBeGreaterThan(2);
		const document = await page(`themes/${example.theme}`);
		const links = Array.from(document.querySelectorAll("main a[href*='/papers/']"));
		const listed = links.map(
			(link) => /papers\/([^/]+)\//u.exec(link.getAttribute("href") ?? "")?.[1],
		);
		expect(listed).toEqual(expect.arrayContaining(filed.map(({ slug }) => slug)));
	});
});
