import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import postcss from "postcss";
import { describe, expect, inject, it } from "vitest";
import { readFormula } from "../../src/formulas/readFormula.ts";
import { unicodeOf } from "../../src/formulas/unicodeOf.ts";
import type { PaperData } from "../../src/list/core/paperData.ts";
import { MOST_ELEMENTS, STAR } from "../support/mostElements.ts";
import { texOf } from "../support/texOf.ts";

interface SurveyJson {
	readonly papers: readonly {
		readonly url: string;
		readonly formulas: readonly { tex: string; raw: string; damaged: boolean }[];
	}[];
}

const site = inject("site");
const BASE = "/survey/";

const files = readdirSync(site, { recursive: true, encoding: "utf8" });
const pages = files
	.filter((file) => file.endsWith(".html"))
	.map((file) => {
		const html = readFileSync(path.join(site, file), "utf8");
		return { file, html, document: parseHTML(html).document };
	});
const papers = pages.filter(({ file }) => file.startsWith(`papers${path.sep}`));

/** The bytes of a file as a server sends them. */
const sent = (file: string) =>
	file.endsWith(".woff2")
		? readFileSync(path.join(site, file)).length
		: brotliCompressSync(readFileSync(path.join(site, file))).length;

/** The file behind an address of the site; undefined for one that leads out of it. */
function fileOf(address: string): string | undefined {
	if (!address.startsWith(BASE)) return undefined;
	const [name = ""] = address.slice(BASE.length).split(/[?#]/u);
	return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/** What a page tells machines. */
const DATA = '[type="application/ld+json"]';

describe("every page", () => {
	it("is there: 201 papers, 10 themes, and the rest", () => {
		expect(papers).toHaveLength(201);
		expect(pages.map(({ file }) => file)).toEqual(
			expect.arrayContaining([
				"index.html",
				"404.html",
				"search/index.html",
				"formulas/index.html",
				"findings/index.html",
				"about/index.html",
				"themes/ssl/index.html",
			]),
		);
	});

	it("has fewer than 4,000 elements, with the stars that its papers get", () => {
		const many = pages.flatMap(({ file, document }) => {
			const stars = document.querySelectorAll("[data-paper]").length;
			const count = document.querySelectorAll("*").length + STAR * stars;
			return count < MOST_ELEMENTS ? [] : [`${file}: ${count}`];
		});
		expect(many).toEqual([]);
	});

	it("has a strict policy, and no script or style within", () => {
		for (const { file, html, document } of pages) {
			const policy = document
				.querySelector('meta[http-equiv="Content-Security-Policy"]')
				?.getAttribute("content");
			expect(policy, file).toContain("default-src 'none'");
			expect(policy, file).not.toContain("'unsafe-inline';script");
			// What machines read of a page is no code.
			const within = document.querySelectorAll(`script:not([src], ${DATA}), style`);
			expect(within, file).toHaveLength(0);
			expect(html, file).not.toMatch(/\son[a-z]+\s*=\s*"/u);
		}
	});

	it("loads nothing from another origin", () => {
		for (const { file, document } of pages) {
			for (const element of document.querySelectorAll(
				"script[src], link[rel=stylesheet], link[rel=icon], img[src], iframe",
			)) {
				expect(
					(element.getAttribute("src") ?? element.getAttribute("href"))?.startsWith(BASE),
					file,
				).toBe(true);
			}
		}
	});

	it("has a title, a description, a language and one main heading", () => {
		const titles = pages.map(({ document }) => document.title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const { file, document } of pages) {
			expect(document.documentElement.getAttribute("lang"), file).toBe("en");
			expect(
				document.querySelector('meta[name="description"]')?.getAttribute("content")?.length,
				file,
			).toBeGreaterThan(15);
			expect(document.querySelectorAll("h1"), file).toHaveLength(1);
			const levels = Array.from(document.querySelectorAll("h1, h2, h3, h4"), ({ tagName }) =>
				Number(tagName.slice(1)),
			);
			for (const [index, level] of levels.entries())
				expect(level, file).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
		}
	});

	it("leads nowhere that is not there", () => {
		for (const { file, document } of pages) {
			for (const link of document.querySelectorAll(
				"a[href], link[href], script[src], form[action]",
			)) {
				const address =
					link.getAttribute("href") ??
					link.getAttribute("src") ??
					link.getAttribute("action") ??
					"";
				if (address.startsWith("#")) {
					expect(document.getElementById(address.slice(1)), `${file}: ${address}`).not.toBeNull();
					continue;
				}
				if (/^https?:\/\//u.test(address)) continue;
				expect(files, `${file}: ${address}`).toContain(fileOf(address)?.split("/").join(path.sep));
			}
		}
	});
});

describe("a typeset formula", () => {
	it("has a rule for each of its classes, and a face with its signs", () => {
		const css = postcss.parse(readFileSync(path.join(site, "fonts", "formulas.css"), "utf8"));
		const known = new Set<string>();
		css.walkRules(({ selector }) => {
			for (const [, name = ""] of selector.matchAll(/\.([\w-]+)/gu)) known.add(name);
		});
		// Marks of a sign's role, which KaTeX sets and no stylesheet of it uses, or only with others around.
		const roles = new Set([
			"mord",
			"mbin",
			"mrel",
			"mopen",
			"mclose",
			"mpunct",
			"minner",
			"mop",
			"mtight",
			"text",
			"textrm",
			"op-symbol",
			"delimcenter",
			"delimsizinginner",
			"nobreak",
			"mult",
			"sqrt",
		]);
		const used = new Set(
			pages.flatMap(({ document }) =>
				Array.from(document.querySelectorAll(".katex, .katex *"), (element) =>
					(element.getAttribute("class") ?? "").split(" "),
				)
					.flat()
					.filter(Boolean),
			),
		);
		expect([...used].filter((name) => !known.has(name) && !roles.has(name))).toEqual([]);
		expect(pages.some(({ html }) => html.includes("katex-error"))).toBe(false);
	});

	it("is heard once, as MathML, wherever it stands", () => {
		for (const { document, file } of pages) {
			for (const formula of document.querySelectorAll(".formula")) {
				expect(formula.querySelectorAll("math annotation"), file).toHaveLength(1);
				expect(formula.hasAttribute("aria-label"), file).toBe(false);
				for (const other of formula.querySelectorAll(".tex, .katex-html"))
					expect(other.getAttribute("aria-hidden"), file).toBe("true");
			}
		}
	});

	it("is hidden from the search index, which has it as a line of text", () => {
		for (const { document, file } of papers) {
			for (const formula of document.querySelectorAll(".abstract .formula")) {
				expect(formula.hasAttribute("data-pagefind-ignore"), file).toBe(true);
				const line = formula.nextElementSibling;
				expect(line?.textContent, file).toBe(unicodeOf(texOf(formula)));
				expect(line?.hasAttribute("hidden"), file).toBe(true);
			}
		}
	});
});

describe("the page of all formulas", () => {
	it("has every formula of every paper, typeset, as listed, with a link to the paper", () => {
		const survey: SurveyJson = JSON.parse(readFileSync(path.join(site, "survey.json"), "utf8"));
		const page = pages.find(({ file }) => file === path.join("formulas", "index.html"));
		const rows = Array.from(page?.document.querySelectorAll("tbody tr") ?? [], (row) => ({
			reading: row.querySelector("td")?.dataset.words,
			listed: Array.from(row.querySelectorAll("code"), ({ textContent }) => textContent),
			damaged: row.getAttribute("data-damaged") === "damaged",
			papers: Array.from(row.querySelectorAll("a"), (link) => link.getAttribute("href")),
		}));
		for (const { url, formulas } of survey.papers) {
			for (const { tex, raw, damaged } of formulas) {
				expect(
					rows.some(
						(row) =>
							row.reading === readFormula(tex) &&
							row.listed.includes(raw) &&
							row.damaged === damaged &&
							row.papers.some((href) => href?.startsWith(BASE + url)),
					),
					`${url}: ${tex}`,
				).toBe(true);
			}
		}
		const all = survey.papers.flatMap(({ formulas }) => formulas);
		expect(rows.some(({ damaged }) => damaged)).toBe(all.some(({ damaged }) => damaged));
	});
});

describe("a theme's page", () => {
	const themes = pages.filter(({ file }) => file.startsWith(`themes${path.sep}`));

	it("numbers its papers, then those cited from elsewhere, and its citations by them", () => {
		const numbered = themes.filter(({ document }) => document.querySelector(".cite"));
		expect(numbered.length).toBeGreaterThanOrEqual(6);
		for (const { file, document } of numbered) {
			const cited = Array.from(document.querySelectorAll(".cite:not(.beyond)"), (cite) => ({
				number: Number(cite.getAttribute("data-number")),
				title: cite.querySelector(".about a")?.textContent.trim() ?? "",
				described: cite.querySelector("a")?.getAttribute("aria-describedby"),
			}));
			const own = Array.from(document.querySelectorAll(".entries .title"), (heading) =>
				Number(heading.getAttribute("data-number")),
			);
			expect(own, file).toEqual(own.map((_, index) => index + 1));
			const listed = Array.from(document.querySelectorAll(".citations li"));
			expect(listed, file).toHaveLength(new Set(cited.map(({ number }) => number)).size);
			const elsewhere = listed.filter((entry) => !entry.classList.contains("screen-only"));
			expect(elsewhere.map((entry) => Number(entry.getAttribute("value")))).toEqual(
				elsewhere.map((_, index) => own.length + index + 1),
			);
			for (const { number, title, described } of cited) {
				const entry = document.getElementById(described ?? "");
				expect(entry?.getAttribute("value"), file).toBe(String(number));
				expect(entry?.textContent.startsWith(title), `${file}: ${title}`).toBe(true);
			}
		}
	});

	it("lists the sections of its essay and what follows it, where there are several", () => {
		for (const { file, document } of themes) {
			const headings = Array.from(document.querySelectorAll(".essay h2"), ({ id }) => `#${id}`);
			const parts = ["not-in-the-listings", "papers", "results", "others"].filter((id) =>
				document.getElementById(id),
			);
			const links = Array.from(document.querySelectorAll(".contents a"), (link) =>
				link.getAttribute("href"),
			);
			const groups = Array.from(document.querySelectorAll(".topic > h3"), ({ id }) => `#${id}`);
			const all = [...headings, ...parts.map((id) => `#${id}`)];
			expect(links, file).toEqual(
				all.length > 1
					? all.flatMap((link) => (link === "#papers" ? [link, ...groups] : link))
					: [],
			);
		}
	});
});

describe("a paper's page", () => {
	const loads = papers.map(({ file, document }) => {
		const parts = Array.from(
			document.querySelectorAll("link[rel=stylesheet], script[src]"),
			(element) => fileOf(element.getAttribute("href") ?? element.getAttribute("src") ?? "") ?? "",
		);
		return {
			file,
			parts,
			scripts: Array.from(
				document.querySelectorAll(`script:not(${DATA})`),
				(script) => fileOf(script.getAttribute("src") ?? "") ?? "inline",
			),
			bytes: [file, ...parts].reduce((sum, part) => sum + sent(part), 0),
		};
	});

	it("tells Zotero the title and date that its citation has", () => {
		const exported: PaperData[] = JSON.parse(
			readFileSync(path.join(site, "list", "papers.json"), "utf8"),
		);
		for (const { url, citation } of exported) {
			const page = papers.find(({ file }) => file.startsWith(path.normalize(url)));
			const tag = (name: string) =>
				page?.document.querySelector(`head > meta[name=citation_${name}]`)?.getAttribute("content");
			const { author, issued, URL, DOI, number } = citation.csl;
			if (!author || !issued || !(URL ?? DOI ?? number)) {
				expect(tag("title")).toBeUndefined();
				continue;
			}
			expect(tag("title")).toBe(citation.csl.title);
			const date = tag("publication_date")?.split("/").map(Number);
			expect(date).toEqual(citation.csl.issued?.["date-parts"][0]);
		}
	});

	it("has the one script of every page, which is small", () => {
		const scripts = new Set(loads.map(({ scripts }) => scripts.join(" ")));
		expect([...scripts]).toEqual(["search/site.js"]);
		expect(sent("search/site.js")).toBeLessThan(1400);
	});

	// 0.1 kB of it are the tags that reference managers read, and 0.1 kB the fallback faces; what is above
	// 6 kB are names, three references and what the page tells machines, most where authors are many.
	// The faces of the device that keep the place of the survey's own are 0.6 kB more.
	it("without formulas loads 8.7 kB at most, all told but its faces", () => {
		const plain = loads.filter(({ parts }) => !parts.includes("fonts/formulas.css"));
		expect(plain.length).toBeGreaterThan(130);
		expect(Math.max(...plain.map(({ bytes }) => bytes))).toBeLessThanOrEqual(8700);
	});

	it("with formulas loads 11.8 kB at most besides its faces", () => {
		const typeset = loads.filter(({ parts }) => parts.includes("fonts/formulas.css"));
		expect(Math.max(...typeset.map(({ bytes }) => bytes))).toBeLessThanOrEqual(11_800);
	});
});
