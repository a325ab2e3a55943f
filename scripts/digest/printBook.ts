import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { bookHtml } from "./bookHtml.ts";
import { finishPdf } from "./finishPdf.ts";
import { FORMULA_MARK, fitBook, prepareBook, readFacts, writeNumbers } from "./inPage.ts";
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
	const page = await browser.newPage();
	try {
		const { headings, facts } = await openBook(page, file);
		let shown: Record<string, number> = {};
		let heads: readonly string[] = [];
		for (let pass = 1; pass <= PASSES; pass++) {
			const numbers = { rules: pageRules(paper, heads), pages: shown };
			const missing = await page.evaluate(writeNumbers, numbers);
			if (pass > 1 && missing.length > 0)
				throw new Error(`nothing tells the page of ${missing.join(", ")}`);
			const document = await print(page, pass > 1);
			const places = readPlaces(document);
			const pages = Object.fromEntries([...places].map(([id, place]) => [id, place.page]));
			const top = (paper.height - paper.top) * POINTS;
			const next = runningHeads(headings, places, document.getPageCount(), top);
			const isTrue =
				Object.entries(pages).every(([id, number]) => shown[id] === number) &&
				next.join("\n") === heads.join("\n");
			if (pass > 1 && isTrue) {
				await page.close(); // its memory is not needed any more
				const bytes = await finishPdf(document, headings, shown, facts);
				return { bytes, pages: document.getPageCount() };
			}
			shown = pages;
			heads = next;
		}
		throw new Error(`the page numbers did not come to rest in ${PASSES} prints`);
	} finally {
		await page.close();
	}
}

/** Opens a book and fits it to the width of the text. */
async function openBook(page: Page, file: string) {
	await page.setViewportSize({ width: 300, height: 800 }); // narrower than any paper, so that what is wider shows
	await page.emulateMedia({ media: "print" });
	await page.goto(pathToFileURL(file).href);
	const headings = await page.evaluate(prepareBook, FORMULA_MARK);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const excess = await page.evaluate(fitBook, TEXT_WIDTH);
	if (excess > 1) throw new Error(`a line is ${Math.round(excess)} px wider than the paper`);
	return { headings, facts: await page.evaluate(readFacts) };
}

/** @param final whether this may be the print that is kept: tags and outline take their time */
async function print(page: Page, final: boolean): Promise<PDFDocument> {
	const bytes = await page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: final,
		outline: final,
	});
	return PDFDocument.load(bytes, { updateMetadata: false });
}
