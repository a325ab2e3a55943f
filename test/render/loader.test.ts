import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, describe, expect, it } from "vitest";
import { compilePaper } from "../../src/render/compilePaper.ts";
import { folderCache, readHtml } from "../../src/render/htmlCache.ts";
import { papersLoader } from "../../src/render/papersLoader.ts";
import { printPage } from "../../src/survey/emit/toPage.ts";
import { composeCorpus } from "../support/corpus.ts";
import { htmlText } from "../support/htmlText.ts";
import { sample } from "../support/runs.ts";

const { survey } = await composeCorpus();
const folder = mkdtempSync(path.join(tmpdir(), "abstrata-loader-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The part of Astro's content store that the loader uses. */
function memoryStore() {
	const entries = new Map<string, { id: string; data: Record<string, unknown>; digest?: string }>();
	return {
		entries,
		get: (id: string) => entries.get(id),
		set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
		delete: (id: string) => entries.delete(id),
		keys: () => [...entries.keys()],
	};
}

describe("the loader of papers", () => {
	it("compiles each page once: none on a second build, one after one edit", async () => {
		let compiled = 0;
		const papers = path.join(folder, "papers");
		const pages = sample(survey.pages);
		for (const page of pages) {
			mkdirSync(path.join(papers, path.dirname(page.path)), { recursive: true });
			writeFileSync(path.join(papers, page.path), printPage(page));
		}
		const html = path.join(folder, "html");
		const loader = papersLoader({
			folder: papers,
			cache: folderCache(html),
			compiler: "as it is",
			compile: (body, marks) => {
				compiled += 1;
				return compilePaper(body, marks);
			},
		});
		const store = memoryStore();
		const load = async () => {
			compiled = 0;
			await loader.load({
				store,
				parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
				generateDigest: (text: string) => text,
				logger: { info() {} },
			} as unknown as LoaderContext);
			return compiled;
		};

		expect(await load()).toBe(pages.length);
		expect(store.entries.size).toBe(pages.length);
		expect(await load()).toBe(0);

		// A changed configuration clears the store; the compiled pages outlive it.
		store.entries.clear();
		expect(await load()).toBe(0);

		const [page] = pages;
		if (!page) throw new Error("no page");
		writeFileSync(
			path.join(papers, page.path),
			printPage({ ...page, body: `${page.body}\nOne more sentence.\n` }),
		);
		expect(await load()).toBe(1);
		const key = String(store.get(page.frontmatter.slug)?.data.html);
		expect(readHtml(html, key).abstract).toContain("One more sentence.");

		rmSync(path.join(papers, page.path));
		expect(await load()).toBe(0);
		expect(store.entries.size).toBe(pages.length - 1);
	});

	it("lets a page that cannot be compiled stand as listed, says so each time, and goes on", async () => {
		const papers = path.join(folder, "papers");
		const [broken, other] = survey.pages;
		if (!broken || !other) throw new Error("no pages");
		for (const page of [broken, other]) {
			mkdirSync(path.join(papers, path.dirname(page.path)), { recursive: true });
			writeFileSync(path.join(papers, page.path), printPage(page));
		}
		const html = path.join(folder, "html");
		const loader = papersLoader({
			folder: papers,
			cache: folderCache(html),
			compiler: "as it is",
			compile: (body, marks) =>
				body.trim() === broken.body.trim()
					? Promise.reject(new RangeError("too deep"))
					: compilePaper(body, marks),
		});
		const store = memoryStore();
		const told: string[] = [];
		for (const _ of ["first", "second"]) {
			await loader.load({
				store,
				parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
				generateDigest: (text: string) => text,
				logger: { info() {}, warn: (message: string) => told.push(message) },
			} as unknown as LoaderContext);
		}
		expect(told).toHaveLength(2);
		expect(told[0]).toContain(broken.path);
		const { data } = store.get(broken.frontmatter.slug) ?? {};
		expect(data?.findings).toContainEqual(
			expect.objectContaining({
				kind: "text-refused",
				file: broken.frontmatter.appearances[0]?.file,
				line: broken.frontmatter.appearances[0]?.line,
			}),
		);
		expect(htmlText(readHtml(html, String(data?.html)).abstract)).toBe(
			broken.frontmatter.listed.abstract,
		);
		expect(store.get(other.frontmatter.slug)?.data.findings).toEqual(other.frontmatter.findings);
	});
});
