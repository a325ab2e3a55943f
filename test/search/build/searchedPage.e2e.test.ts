import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, inject, it } from "vitest";
import { parsePage, printPage } from "../../../src/html/pageTree.ts";
import { pagefindIndex } from "../../../src/search/build/pagefindIndex.ts";
import { readFragments } from "../../../src/search/build/readFragments.ts";
import { searchedPage } from "../../../src/search/build/searchedPage.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata-searched-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let indexes = 0;

/** What Pagefind makes of pages. */
async function indexed(pages: readonly (string | undefined)[]) {
	const pagefind = await pagefindIndex();
	const folder = path.join(work, String(++indexes));
	for (const [at, html] of pages.entries())
		if (html !== undefined) await pagefind.add(`papers/${at}/index.html`, html);
	await pagefind.write(folder);
	await pagefind.close();
	return readFragments(folder);
}

/** Pages as they are written, and as they are given to Pagefind. */
async function bothWays(pages: readonly string[]) {
	const whole = pages.map((html) => printPage(parsePage(html)));
	return {
		whole: await indexed(whole),
		searched: await indexed(whole.map((html) => searchedPage(parsePage(html)))),
	};
}

const pageOf = (body: string) =>
	'<!doctype html><html lang="en"><head><title>T</title></head><body><p>before</p>' +
	`<article data-pagefind-body><h1>Title</h1>${body}</article></body></html>`;

describe("of what is searched of a page Pagefind makes the same as of the page", () => {
	it("for every paper of the survey, in a quarter of the bytes", async () => {
		const folder = path.join(inject("site"), "papers");
		const pages = readdirSync(folder).map((slug) =>
			readFileSync(path.join(folder, slug, "index.html"), "utf8"),
		);
		const { whole, searched } = await bothWays(pages);
		expect(whole.length).toBe(pages.length);
		expect(searched).toEqual(whole);
		const bytes = (texts: readonly string[]) => texts.join("").length;
		const short = pages.map((html) => searchedPage(parsePage(html)) ?? "");
		expect(bytes(short) * 4).toBeLessThan(bytes(pages));
	});

	it.each([
		'<p id="a"><mi>nets</mi></p>nets',
		'<section id="a"><em><math><mi>x</mi></math></em><p><math><mi>y</mi></math></p></section>',
		'<p id="a">x <em data-pagefind-ignore>y <b>z</b></em></p>',
		'<p id="a">x <i>w <math data-pagefind-ignore><mi>y</mi></math></i></p>',
		'<p data-pagefind-ignore><b data-pagefind-filter="f"><i data-pagefind-filter="f">x</i></b></p>',
		'<p data-pagefind-ignore data-pagefind-meta="m">told <span>so</span></p>',
	])("for %s", async (body) => {
		const { whole, searched } = await bothWays([pageOf(body)]);
		expect(searched).toEqual(whole);
	});

	it("for whatever elements stand in each other", async () => {
		const names = "p div span h2 ul li em strong a br math mi msup mark main table td".split(" ");
		const attributes = [
			...["", "", "", 'id="a b"', 'class="c"', "hidden", "data-pagefind-ignore"],
			...['data-pagefind-meta="m"', 'data-pagefind-filter="f"', 'data-pagefind-sort="s"'],
			...['data-pagefind-weight="3"', 'data-pagefind-meta="m:told"'],
		];
		const text = fc.constantFrom(
			"nets",
			"x.",
			" ",
			"a &lt;b&gt; &amp; c",
			"end",
			"2:4",
			"量化",
			"",
		);
		const { tree } = fc.letrec<{ tree: string }>((tie) => ({
			tree: fc.oneof(
				{ maxDepth: 4, depthIdentifier: "tree" },
				text,
				fc
					.tuple(
						fc.constantFrom(...names),
						fc.constantFrom(...attributes),
						fc.array(tie("tree"), { maxLength: 4, depthIdentifier: "tree" }),
					)
					.map(([name, attribute, inner]) =>
						name === "br" ? "<br>" : `<${name} ${attribute}>${inner.join("")}</${name}>`,
					),
			),
		}));
		const page = fc
			.array(tree, { minLength: 1, maxLength: 6 })
			.map((body) => pageOf(body.join("")));
		await fc.assert(
			fc.asyncProperty(fc.array(page, { minLength: 40, maxLength: 40 }), async (pages) => {
				const { whole, searched } = await bothWays(pages);
				expect(searched).toEqual(whole);
			}),
			{ numRuns: 8 },
		);
	});

	it("and a page that is not to be found has nothing", () => {
		expect(searchedPage(parsePage("<!doctype html><main><p>Overview</p></main>"))).toBe(undefined);
	});
});
