import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "pdf-lib";
import type { Page } from "playwright-core";
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
 * @param page of the browser, which this takes over
 * @param source the HTML of a digest as the site renders it
 * @param file where the page may be put meanwhile
 * @throws when the numbers do not come to rest, or a line is wider than the paper
 */
export async function printBook(
	page: Page,
	source: string,
	file: string,
	paper: PaperSize,
): Promise<PrintedBook> {
	await writeFile(file, bookHtml(source));
	await page.setViewportSize({ width: 300, height: 800 }); // narrower than any paper, so that what is wider shows
	await page.emulateMedia({ media: "print" });
	await page.goto(pathToFileURL(file).href);
	const headings = await page.evaluate(prepareBook, FORMULA_MARK);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const facts = await page.evaluate(readFacts);
	const { excess } = await page.evaluate(fitBook, TEXT_WIDTH);
	if (excess > 1) throw new Error(`a line is ${Math.round(excess)} px wider than the paper`);
	const print = async (heads: readonly string[], pages: Record<string, number>, last: boolean) => {
		await page.evaluate(writeNumbers, { rules: pageRules(paper, heads), pages });
		const bytes = await page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: last,
			outline: last,
		});
		const document = await PDFDocument.load(bytes, { updateMetadata: false });
		return { document, places: readPlaces(document) };
	};
	let shown: Record<string, number> = {};
	let heads: string[] = [];
	for (let pass = 1; pass <= PASSES; pass++) {
		const { document, places } = await print(heads, shown, pass > 1);
		const pages = Object.fromEntries([...places].map(([id, place]) => [id, place.page]));
		const top = (paper.height - paper.top) * POINTS;
		const next = runningHeads(headings, places, document.getPageCount(), top);
		const isTrue =
			Object.entries(pages).every(([id, number]) => shown[id] === number) &&
			next.join("\n") === heads.join("\n");
		if (pass > 1 && isTrue) {
			const bytes = await finishPdf(document, headings, shown, facts);
			return { bytes, pages: document.getPageCount() };
		}
		shown = pages;
		heads = next;
	}
	throw new Error(`the page numbers did not come to rest in ${PASSES} prints`);
}
