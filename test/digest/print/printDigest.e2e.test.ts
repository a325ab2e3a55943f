import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../src/chromium/openBrowser.ts";
import { paperSizes } from "../../../src/digest/print/paperSizes.ts";
import { createPress } from "../../../src/digest/print/press.ts";
import { type PrintedFile, printDigest } from "../../../src/digest/print/printDigest.ts";
import { lowestInk } from "../../support/lowestInk.ts";
import { readPdf } from "../../support/readPdf.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata print "));
const file = path.join(work, "digest.html");
afterAll(() => rmSync(work, { recursive: true, force: true }));

const book = (body: string) =>
	`<!doctype html><html lang="en"><head><title>Nets &amp; 量</title><meta name="description" content="Of nets."><meta name="date" content="2025-12-30"></head><body><main>${body}</main></body></html>`;
const chapter = (id: string, title: string) =>
	`<h2 id="${id}" style="break-before: page">${title}</h2><p>Text of it.</p>`;
const contents = `<h1>Nets</h1><ul><li><a href="#one">One</a> <span class="page" data-to="one"></span></li><li><a href="#two">Two</a> <span class="page" data-to="two"></span></li></ul>`;
const BOOK = book(contents + chapter("one", "One") + chapter("two", "Two <i>more</i>"));

describe("a printed book", () => {
	let browser: Browser;
	let printed: PrintedFile;

	beforeAll(async () => {
		browser = await openBrowser();
		printed = await printDigest(browser, BOOK, file, paperSizes.a4);
	});
	afterAll(() => browser.close());

	it("shows the pages on which its chapters are, and leads to them", async () => {
		const { pages, destinations, outline } = await readPdf(printed.bytes);
		expect(printed.pages).toBe(3);
		expect(pages[0]?.text.replace(/\s+/gu, "")).toContain("One2");
		expect(pages[0]?.text.replace(/\s+/gu, "")).toContain("Two3");
		expect(pages[0]?.links.map(({ to }) => destinations.get(to))).toEqual([2, 3]);
		expect(outline).toEqual(["Nets", "One", "Two more"]);
	});

	it("says about itself what its page says", async () => {
		const { document } = await readPdf(printed.bytes);
		expect(document.getTitle()).toBe("Nets & 量");
		expect(document.getCreationDate()).toEqual(new Date("2025-12-30T00:00:00Z"));
	});

	it("is the same bytes each time", async () => {
		const again = await printDigest(browser, BOOK, file, paperSizes.a4);
		expect(Buffer.from(again.bytes).equals(printed.bytes)).toBe(true);
	});

	it("shows the page of a place beyond the edge, of which the browser’s print tells nothing", async () => {
		const far = '<p><span id="far" style="position: relative; left: -9px">A term</span></p>';
		const index =
			'<h1>A</h1><p><a href="#far">Far</a> <span class="page" data-to="far"></span></p>';
		const html = book(index + chapter("one", "One") + far);
		const { bytes } = await printDigest(browser, html, file, paperSizes.a4);
		const { pages } = await readPdf(bytes);
		expect(pages[0]?.text.replace(/\s+/gu, "")).toContain("Far2");
	});

	it("is none where a line is too wide, or a page is asked for that nothing leads to", async () => {
		const wide = book('<h1 id="a">A</h1><p style="width: 9000px">x</p>');
		await expect(printDigest(browser, wide, file, paperSizes.a4)).rejects.toThrow(
			/\d px wider than the paper/u,
		);
		const nowhere = book('<h1>A</h1><span class="page" data-to="nowhere"></span>');
		await expect(printDigest(browser, nowhere, file, paperSizes.a4)).rejects.toThrow(
			"nothing tells the page of",
		);
	});
});

describe("the pages of a book", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser.close());
	const paper = paperSizes.a4;
	const sentence = "It compares trained networks by careful measurements on many images. ";
	const texts = (count: number) => `<p>${sentence.repeat(9)}</p>`.repeat(count);
	const figure = `<figure><svg viewBox="0 0 440 380" width="500" role="img" aria-label="A box"><rect width="440" height="380"></rect></svg><figcaption>A box.</figcaption></figure>`;
	const lines = (count: number, line: (index: number) => string) =>
		Array.from({ length: count }, (_, index) => `<li>${line(index)}</li>`).join("");
	const theme = (id: string, body: string) =>
		`<section class="part"><h2 id="${id}" class="theme">Theme ${id}</h2><div class="essay">${body}</div></section>`;
	const source = (themes: string, inContents: number, terms: number) =>
		book(`<h1>Nets</h1><nav class="contents"><h2 id="contents">Contents</h2><ol>${lines(inContents, () => '<a href="#a"><span class="what">A line</span><span class="page" data-to="a"></span></a>')}</ol></nav>
${themes}<section class="index"><h2 id="index">Index</h2><ul>${lines(terms, (index) => `<p class="term">${String.fromCharCode(97 + (index % 26))} term ${index}</p>`)}</ul></section>`);
	/** How much of each page is empty at its foot, and what its chapter is. */
	const read = async (html: string) => {
		const { bytes } = await printDigest(browser, html, file, paper);
		const { document, pages, destinations } = await readPdf(bytes);
		const points = 72 / 25.4;
		const room = (paper.height - paper.top - paper.bottom) * points;
		const empty = document
			.getPages()
			.map((page) => (lowestInk(page) - paper.bottom * points) / room);
		const openings = new Set([...destinations].map(([, page]) => page));
		return { pages, empty, openings };
	};

	it("are filled to two thirds but for the last of a chapter, wherever its figures would stand", async () => {
		for (const before of [3, 4, 5, 6]) {
			const essay = texts(before) + figure + texts(3) + figure + texts(7);
			const { empty, openings } = await read(
				source(theme("a", essay) + theme("b", texts(1)), 4, 4),
			);
			const inner = empty.filter((_, index) => index > 1 && !openings.has(index + 2));
			expect(inner.length).toBeGreaterThan(1);
			for (const share of inner.slice(0, -1)) expect(share, `${before}`).toBeLessThan(1 / 3);
		}
	});

	it("are not a few lines of the contents or the index", async () => {
		for (const count of [31, 34, 37]) {
			const { pages, empty } = await read(source(theme("a", texts(1)), count, 104 + count));
			const isLast = (index: number) => /A line|term/u.test(pages[index]?.text ?? "");
			const shares = empty.filter((_, index) => index > 1 && isLast(index));
			for (const share of shares) expect(share, `${count} of ${pages.length}`).toBeLessThan(2 / 3);
		}
	});
});

describe("a press", () => {
	it("opens no browser before there is something to print", async () => {
		const press = createPress(file, paperSizes.a4);
		await expect(press.close()).resolves.toBe(undefined);
	});

	it("prints the next book after one that could not be printed", async () => {
		const press = createPress(file, paperSizes.letter);
		await expect(press.print(book('<h1>A</h1><p style="width: 9000px">x</p>'))).rejects.toThrow(
			"wider",
		);
		expect((await press.print(book("<h1>A</h1>"))).pages).toBe(1);
		await press.close();
	});
});
