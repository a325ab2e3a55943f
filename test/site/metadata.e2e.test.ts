import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DomUtils, parseDocument, parseFeed } from "htmlparser2";
import { load } from "js-yaml";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBibtex, readRis } from "../support/readBack.ts";
import { runBuild } from "../support/runBuild.ts";
import { unzipFolder } from "../support/unzipFolder.ts";

const HOME = "https://example.org/birds/";
const HOSTILE = `Owls </script><script>alert(1)</script> ]]> & "quotes"`;
const BIB = `
@article{w, title={Counts of waders}, author={Lovelace, Ada and D{\\'i}az Ruiz, Ana}, year={2024},
  month={6}, journal={Bird Study}, volume={12}, number={3}, pages={101--117}, doi={10.1000/182},
  abstract={We count waders in winter and again in spring.}}
@article{o, title={${HOSTILE}}, author={Owl, Olga}, year={2023}, url={https://example.org/owls},
  abstract={We count owls ${HOSTILE} at night. We count them twice.}}
@article{n, title={Gulls that nobody signed}, year={2022}, abstract={We count gulls on a pier. We count all.}}
`;
const SETTINGS = `
title: Birds & beyond
description: What is known of birds.
authors: [Grace Hopper, 'van Rossum, Guido']
date: 2025-03-01
version: 2
license: https://creativecommons.org/licenses/by/4.0/
`;
const THEME = `---\ntitle: Counting\norder: 1\ndefinition: How birds are counted.\nterms:\n  1: [ count ]\n---\n`;

let folder: string;
let out: string;
const read = (name: string) => readFileSync(path.join(out, name), "utf8");
const pageOf = (name: string) => parseHTML(read(`${name}index.html`)).document;
const WADERS = "papers/counts-of-waders/";
const OWLS = "papers/owls-script-script-alert-1-script-quotes/";
const GULLS = "papers/gulls-that-nobody-signed/";

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "abstrata-metadata-"));
	out = path.join(folder, "out");
	const content = path.join(folder, "content");
	for (const name of ["listings", "themes"])
		await mkdir(path.join(content, name), { recursive: true });
	await writeFile(path.join(content, "listings", "birds.bib"), BIB);
	await writeFile(path.join(content, "survey.yaml"), SETTINGS);
	await writeFile(path.join(content, "themes", "counting.mdx"), THEME);
	const options = ["--site", "https://example.org", "--base", "/birds/", "--no-digests"];
	const { code, stderr } = await runBuild("--content", content, "--out", out, ...options);
	expect(stderr).not.toMatch(/error/iu);
	expect(code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The data of a page for machines. */
function jsonLd(page: string): Record<string, unknown> {
	const scripts = pageOf(page).querySelectorAll('script[type="application/ld+json"]');
	expect(scripts).toHaveLength(1);
	return JSON.parse(scripts[0]!.textContent);
}
const metas = (page: string) =>
	[...pageOf(page).querySelectorAll('meta[name^="citation_"]')].map((meta) => [
		meta.getAttribute("name")!.slice("citation_".length),
		meta.getAttribute("content"),
	]);
const links = (page: string, rel: string) =>
	[...pageOf(page).querySelectorAll(`link[rel~="${rel}"]`)].map((link) =>
		link.getAttribute("href"),
	);
const inSite = (address: string) => {
	const { href } = new URL(address, HOME);
	expect(href).toContain(HOME);
	return href.slice(HOME.length);
};

describe("the page of a paper", () => {
	it("has the tags of a reference manager in the order of a reference, and leads to the source", () => {
		expect(metas(WADERS)).toEqual([
			["title", "Counts of waders"],
			["author", "Lovelace, Ada"],
			["author", "Díaz Ruiz, Ana"],
			["publication_date", "2024/06"],
			["journal_title", "Bird Study"],
			["volume", "12"],
			["issue", "3"],
			["firstpage", "101"],
			["lastpage", "117"],
			["doi", "10.1000/182"],
			["abstract_html_url", "https://doi.org/10.1000/182"],
		]);
	});

	it("has none of them where the authors or the paper's own place are not told", () => {
		expect(metas(GULLS)).toEqual([]);
	});

	it("says that it is about the article, and is not the article", () => {
		expect(jsonLd(WADERS)).toMatchObject({
			"@context": "https://schema.org",
			"@type": "WebPage",
			"@id": HOME + WADERS,
			isPartOf: { "@type": "Book", "@id": HOME },
			about: {
				"@type": "ScholarlyArticle",
				name: "Counts of waders",
				author: [
					{ "@type": "Person", givenName: "Ada", familyName: "Lovelace" },
					{ "@type": "Person", givenName: "Ana", familyName: "Díaz Ruiz" },
				],
				datePublished: "2024-06",
				isPartOf: { "@type": "Periodical", name: "Bird Study" },
				identifier: [{ propertyID: "DOI", value: "10.1000/182" }],
				sameAs: ["https://doi.org/10.1000/182"],
			},
			breadcrumb: {
				itemListElement: [
					{ position: 1, name: "Birds & beyond", item: HOME },
					{ position: 2, name: "Counting", item: `${HOME}themes/counting/` },
					{ position: 3, name: "Counts of waders", item: HOME + WADERS },
				],
			},
		});
		expect(jsonLd(GULLS).about).not.toHaveProperty("author");
	});

	it("leads to its source, its exports, its theme and the licence", () => {
		expect(links(WADERS, "cite-as")).toEqual(["https://doi.org/10.1000/182"]);
		expect(links(GULLS, "cite-as")).toEqual([]);
		expect(links(WADERS, "license")).toEqual(["https://creativecommons.org/licenses/by/4.0/"]);
		expect(links(WADERS, "collection")).toEqual([`${HOME}themes/counting/`]);
		for (const rel of ["alternate", "describedby"])
			for (const address of links(WADERS, rel))
				expect(existsSync(path.join(out, inSite(address!)))).toBe(true);
	});

	it("is cited in three styles, and says what is missing", () => {
		const styles = [...pageOf(WADERS).querySelectorAll(".cite-as dd")].map(
			({ textContent }) => textContent,
		);
		expect(styles).toHaveLength(3);
		for (const style of styles) expect(style).toMatch(/Lovelace.*Bird Study.*10\.1000\/182/su);
		expect(pageOf(GULLS).querySelector(".cite-as")!.textContent).toContain(
			"Not told by any list here: the authors’ names and where it came out.",
		);
	});

	it("is taken over alike from BibTeX, RIS and CSL-JSON", () => {
		const [item] = JSON.parse(read(`${WADERS}cite.csl.json`));
		const names = { title: "Counts of waders", doi: "10.1000/182" };
		expect(item).toMatchObject({ title: names.title, DOI: names.doi });
		expect(readBibtex(read(`${WADERS}cite.bib`))).toMatchObject([names]);
		expect(readRis(read(`${WADERS}cite.ris`))).toMatchObject([names]);
	});

	it("takes a hostile title as text wherever it stands", () => {
		const page = pageOf(OWLS);
		expect(page.querySelector('script:not([src]):not([type="application/ld+json"])')).toBeNull();
		expect(jsonLd(OWLS).name).toContain("</script><script>alert(1)</script>");
		expect(metas(OWLS)[0]![1]).toContain("<script>alert(1)</script>");
		expect(page.querySelector('meta[property="og:title"]')!.getAttribute("content")).toContain(
			"<script>",
		);
	});
});

describe("the page of a theme", () => {
	it("is a collection of its papers", () => {
		expect(jsonLd("themes/counting/")).toMatchObject({
			"@type": "CollectionPage",
			name: "Counting",
			mainEntity: { "@type": "ItemList", numberOfItems: 3 },
		});
		expect(readBibtex(read("themes/counting/cite.bib"))).toHaveLength(3);
	});

	it("has each of its papers as a ContextObject", () => {
		const spans = [...pageOf("themes/counting/").querySelectorAll("span.Z3988")];
		const told = spans.map((span) => new URLSearchParams(span.getAttribute("title")!));
		expect(told).toHaveLength(3);
		const waders = told.find((one) => one.get("rft.atitle") === "Counts of waders")!;
		expect(waders.getAll("rft.au")).toEqual(["Lovelace, Ada", "Díaz Ruiz, Ana"]);
		expect(Object.fromEntries(waders)).toMatchObject({
			ctx_ver: "Z39.88-2004",
			"rft.jtitle": "Bird Study",
			"rft.date": "2024-06",
		});
		expect(waders.getAll("rft_id")).toContain("info:doi/10.1000/182");
	});

	it("is there as Markdown", () => {
		const text = read("themes/counting/index.md");
		expect(text).toContain(`## [Counts of waders](${HOME}${WADERS})`);
		expect(text).toContain("We count waders in winter and again in spring.");
		expect(text).not.toMatch(/(?<!\\)<script/u);
	});
});

describe("the survey", () => {
	it("is a book and a dataset, by what its settings state", () => {
		const { "@graph": graph } = jsonLd("") as { "@graph": Record<string, unknown>[] };
		expect(graph.map((part) => part["@type"])).toEqual(["Book", "Dataset"]);
		for (const part of graph)
			expect(part).toMatchObject({
				name: "Birds & beyond",
				datePublished: "2025-03-01",
				version: "2",
				author: [{ name: "Grace Hopper" }, { familyName: "van Rossum" }],
			});
		expect(graph[1]).toMatchObject({ distribution: { contentUrl: `${HOME}survey.json` } });
	});

	it("has a CITATION.cff", () => {
		expect(load(read("CITATION.cff"))).toMatchObject({
			"cff-version": "1.2.0",
			title: "Birds & beyond",
			authors: [
				{ "family-names": "Hopper", "given-names": "Grace" },
				{ "family-names": "Rossum", "given-names": "Guido", "name-particle": "van" },
			],
			version: "2",
			url: HOME,
		});
	});

	it.each(["", "themes/counting/"])("has feeds of its papers: %s", (page) => {
		const xml = read(`${page}feed.xml`);
		const feed = parseFeed(xml)!;
		expect(feed.type).toBe("atom");
		expect(feed.items.map(({ link }) => link)).toEqual(
			[WADERS, OWLS, GULLS].map((one) => HOME + one),
		);
		// What is read as HTML is text.
		const titles = DomUtils.getElementsByTagName("title", parseDocument(xml, { xmlMode: true }));
		for (const title of titles.slice(1))
			expect(
				parseDocument(DomUtils.textContent(title)).children.every(({ type }) => type === "text"),
			).toBe(true);
		const json = JSON.parse(read(`${page}feed.json`));
		expect(json.items.map(({ title }: { title: string }) => title)[1]).toContain(
			"<script>alert(1)</script>",
		);
		expect(json.items[1].content_html ?? "").not.toContain("<script>");
		expect(links(page, "alternate").map((one) => one && inSite(one))).toContain(`${page}feed.xml`);
	});

	it("is found by search engines, and can be added to a browser's", () => {
		const sitemap = parseDocument(read("sitemap-0.xml"), { xmlMode: true });
		const places = DomUtils.getElementsByTagName("loc", sitemap).map((loc) =>
			inSite(DomUtils.textContent(loc)),
		);
		expect(places).toEqual(expect.arrayContaining(["", WADERS, "themes/counting/", "search/"]));
		for (const place of places) expect(existsSync(path.join(out, place, "index.html"))).toBe(true);
		expect(read("robots.txt")).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
		const [url] = DomUtils.getElementsByTagName(
			"Url",
			parseDocument(read("opensearch.xml"), { xmlMode: true }),
		);
		expect(url!.attribs.template).toBe(`${HOME}search/?q={searchTerms}`);
	});

	it("has pictures of its kinds of pages, an icon and a manifest that names it", () => {
		for (const [page, picture] of [
			["", "picture.png"],
			["themes/counting/", "themes/counting/picture.png"],
			[WADERS, "themes/counting/picture.png"],
		] as const) {
			const image = pageOf(page)
				.querySelector('meta[property="og:image"]')!
				.getAttribute("content")!;
			expect(inSite(image)).toBe(picture);
			const bytes = readFileSync(path.join(out, picture));
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
		}
		const { icons, start_url } = JSON.parse(read("manifest.webmanifest"));
		expect(start_url).toBe("/birds/");
		for (const { src } of icons) expect(existsSync(path.join(out, inSite(src)))).toBe(true);
	});

	it("says to language models where its texts are", () => {
		const text = read("llms.txt");
		expect(text.startsWith("# Birds & beyond\n\n> What is known of birds.\n")).toBe(true);
		expect(text).toContain(`[Counting](${HOME}themes/counting/index.md): 3 papers.`);
	});

	it("tells none of it in the folder, which machines do not read", () => {
		const unzipped = path.join(folder, "unzipped");
		unzipFolder(path.join(out, "offline.zip"), unzipped);
		const page = parseHTML(
			readFileSync(path.join(unzipped, "survey/papers/1.html"), "utf8"),
		).document;
		expect(
			page.querySelectorAll('link:not([rel="stylesheet"]), meta[property], .save'),
		).toHaveLength(0);
		expect(page.querySelectorAll(".cite-as dd")).toHaveLength(3);
	});
});

describe("a survey that is built after another", () => {
	const build = async (since: string, to: string) => {
		const options = ["--site", "https://example.org", "--base", "/birds/", "--no-digests"];
		const { code, stdout, stderr } = await runBuild(
			...["--content", path.join(folder, "content"), "--out", to, "--since", since, ...options],
		);
		return { code, stdout: stdout + stderr };
	};

	it("tells what is new: on a page, by marks, in feeds", async () => {
		const since = path.join(folder, "since.json");
		await writeFile(since, read("survey.json"));
		const more = `@article{m, title={Ducks by boat}, author={Duck, Dan}, year={2025},
			abstract={We count ducks. We count them all.}}`;
		const listing = path.join(folder, "content", "listings", "more.bib");
		await writeFile(listing, more);
		const to = path.join(folder, "later");
		const { code, stdout } = await build(since, to);
		expect(stdout).toContain("since the earlier survey: 1 paper added");
		expect(code).toBe(0);
		const later = (name: string) => readFileSync(path.join(to, name), "utf8");
		const page = parseHTML(later("new/index.html")).document;
		expect(page.querySelector("h2")!.textContent).toContain("1 new paper in more.bib");
		expect(page.querySelector("#added-ducks-by-boat a")!.getAttribute("href")).toContain(
			"/birds/papers/ducks-by-boat/",
		);
		const theme = parseHTML(later("themes/counting/index.html")).document;
		expect(theme.querySelectorAll(".new")).toHaveLength(1);
		const feed = parseFeed(later("new/feed.xml"))!;
		expect(feed.items.map(({ title }) => title)).toEqual(["New: Ducks by boat"]);
		expect(JSON.parse(later("new/feed.json")).items).toHaveLength(1);
		await rm(listing);
	});

	it("has an empty feed where nothing is new, and no such page where nobody asked", async () => {
		const to = path.join(folder, "same");
		const { stdout } = await build(path.join(out, "survey.json"), to);
		expect(stdout).toContain("since the earlier survey: nothing is new");
		expect(parseFeed(readFileSync(path.join(to, "new/feed.xml"), "utf8"))!.items).toEqual([]);
		expect(existsSync(path.join(out, "new"))).toBe(false);
	});

	it("says what to name where the earlier survey cannot be read", async () => {
		const to = path.join(folder, "none");
		for (const [since, found] of [
			[path.join(folder, "nowhere.json"), "nothing of that name"],
			[path.join(folder, "content", "survey.yaml"), "no JSON"],
		] as const) {
			const { code, stdout } = await build(since, to);
			expect(code).toBe(1);
			expect(stdout).toContain(found);
			expect(stdout).toContain("name the survey.json");
		}
	});
});
