import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { bookHtml } from "./bookHtml.ts";
import type { BookFacts } from "./describeBook.ts";
import { finishPdf } from "./finishPdf.ts";
import {
	type BookHeading,
	FORMULA_MARK,
	fitBook,
	prepareBook,
	readFacts,
	writeNumbers,
} from "./inPage.ts";
import { pageRules } from "./pageRules.ts";
import { type PaperSize, TEXT_WIDTH } from "./paperSizes.ts";
import { readPlaces } from "./readPrint.ts";
import { runningHeads } from "./runningHeads.ts";

/** Prints after which the pages must have come to rest. */
const PASSES = 4;
const POINTS = 72 / 25.4;

/** A printed book. */
export interface PrintedBook {
	readonly bytes: Uint8Array;
	readonly pages: number;
}

/**
 * Prints a book: once to learn on which page everything stands, then with the
 * numbers and heads, until a print confirms the numbers that it shows.
 *
 * @param source the HTML of a digest as the site renders it
 * @param file where the page may be put meanwhile
 * @throws when the numbers do not come to rest, or a line is wider than the paper
 */
export async function printBook(
	browser: Browser,
	source: string,
	file: string,
	paper: PaperSize,
): Promise<PrintedBook> {
	await writeFile(file, bookHtml(source));
	let book = await openBook(browser, file);
	let shown: Record<string, number> = {};
	let heads: readonly string[] = [];
	try {
		for (let pass = 1; pass <= PASSES; pass++) {
			if (book.page.isClosed()) book = await openBook(browser, file);
			const { page, headings, facts } = book;
			const numbers = { rules: pageRules(paper, heads), pages: shown };
			const missing = await page.evaluate(writeNumbers, numbers);
			if (pass > 1 && missing.length > 0)
				throw new Error(`nothing tells the page of ${missing.join(", ")}`);
			const bytes = await print(page, pass > 1);
			// What follows takes memory, and this is mostly the last pass.
			if (pass > 1) await page.close();
			const document = await PDFDocument.load(bytes, { updateMetadata: false });
			const places = readPlaces(document);
			const pages = Object.fromEntries([...places].map(([id, place]) => [id, place.page]));
			const top = (paper.height - paper.top) * POINTS;
			const next = runningHeads(headings, places, document.getPageCount(), top);
			const isTrue =
				Object.entries(pages).every(([id, number]) => shown[id] === number) &&
				next.join("\n") === heads.join("\n");
			if (pass > 1 && isTrue) {
				const finished = await finishPdf(document, headings, shown, facts);
				return { bytes: finished, pages: document.getPageCount() };
			}
			shown = pages;
			heads = next;
		}
	} finally {
		await book.page.close();
	}
	throw new Error(`the page numbers did not come to rest in ${PASSES} prints`);
}

/** A book in the browser, fitted to the width of the text. */
interface OpenBook {
	readonly page: Page;
	readonly headings: readonly BookHeading[];
	readonly facts: BookFacts;
}

async function openBook(browser: Browser, file: string): Promise<OpenBook> {
	const page = await browser.newPage();
	await page.setViewportSize({ width: 300, height: 800 }); // narrower than any paper, so that what is wider shows
	await page.emulateMedia({ media: "print" });
	await page.goto(pathToFileURL(file).href);
	const headings = await page.evaluate(prepareBook, FORMULA_MARK);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const excess = await page.evaluate(fitBook, TEXT_WIDTH);
	if (excess > 1) throw new Error(`a line is ${Math.round(excess)} px wider than the paper`);
	return { page, headings, facts: await page.evaluate(readFacts) };
}

/** @param final whether this may be the print that is kept: tags and outline take their time */
function print(page: Page, final: boolean): Promise<Uint8Array> {
	return page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: final,
		outline: final,
	});
}
