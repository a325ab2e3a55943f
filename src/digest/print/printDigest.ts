import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import type { DigestFacts } from "./describeDigest.ts";
import { digestHtml } from "./digestHtml.ts";
import { finishPdf } from "./finishPdf.ts";
import {
	type DigestHeading,
	FORMULA_MARK,
	fitDigest,
	keepWhole,
	linkHeadings,
	prepareDigest,
	readFacts,
	writeNumbers,
} from "./inPage.ts";
import { measurePages } from "./measurePages.ts";
import { pageRules } from "./pageRules.ts";
import type { PaperSize } from "./paperSizes.ts";
import { placeFigures } from "./placeFigures.ts";
import { type Place, readPlaces } from "./readPrint.ts";
import { runningHeads } from "./runningHeads.ts";
import { type PageRoom, settlePages } from "./settlePages.ts";

/** Prints after which the pages must have come to rest. */
const PASSES = 3;
const POINTS = 72 / 25.4;
const PIXELS = 96 / 25.4;

/** A printed digest. */
export interface PrintedFile {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** the pages on which boxes stand for signs that no font has */
	readonly unshown: readonly number[];
}

/**
 * Prints a digest: it is laid out to learn on which page everything will stand, then printed with the numbers
 * and heads, until a print confirms the numbers that it shows.
 *
 * @param source the HTML of a digest as the site renders it
 * @param file where the page may be put meanwhile
 * @throws when the numbers do not come to rest, or a line is wider than the paper
 */
export async function printDigest(
	browser: Browser,
	source: string,
	file: string,
	paper: PaperSize,
): Promise<PrintedFile> {
	await writeFile(file, digestHtml(source));
	let digest = await openDigest(browser, file, paper);
	try {
		const { known: measured, kept } = await measureDigest(digest, paper);
		let known: Pages = measured;
		for (let pass = 1; pass <= PASSES; pass++) {
			if (digest.page.isClosed()) {
				digest = await openDigest(browser, file, paper);
				await digest.page.evaluate(keepWhole, { ids: kept, width: paper.text });
			}
			const { page, headings, facts } = digest;
			const heads = headsOf(headings, known, paper);
			const pages = Object.fromEntries([...known.places].map(([id, { page }]) => [id, page]));
			const missing = await page.evaluate(writeNumbers, { rules: pageRules(paper, heads), pages });
			await page.evaluate(settlePages, { sections: ".index", ...roomOf(paper) });
			if (missing.length > 0) throw new Error(`nothing tells the page of ${missing.join(", ")}`);
			const bytes = await print(page);
			await page.close(); // what follows takes memory, and this is mostly the last pass
			const seen = await readPrint(bytes);
			const isTrue =
				[...seen.places].every(([id, place]) => pages[id] === place.page) &&
				headsOf(headings, seen, paper).every((head, index) => head === heads[index]);
			if (isTrue) {
				const finished = await finishPdf(seen.document, headings, pages, facts);
				return { ...finished, pages: seen.count };
			}
			// A print tells of what its links lead to, and a link may lead nowhere in it.
			known = { ...seen, places: new Map([...known.places, ...seen.places]) };
		}
	} finally {
		await digest.page.close();
	}
	throw new Error(`the page numbers did not come to rest in ${PASSES} prints`);
}

/** A digest in the browser, fitted to the width of the text. */
interface OpenDigest {
	readonly page: Page;
	readonly headings: readonly DigestHeading[];
	readonly facts: DigestFacts;
}

async function openDigest(browser: Browser, file: string, paper: PaperSize): Promise<OpenDigest> {
	const page = await browser.newPage();
	// Narrower than any paper, so that what is wider shows.
	await page.setViewportSize({ width: 300, height: 800 });
	await page.emulateMedia({ media: "print" });
	await page.goto(pathToFileURL(file).href);
	const headings = await page.evaluate(prepareDigest, FORMULA_MARK);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.evaluate(linkHeadings);
	const excess = await page.evaluate(fitDigest, paper.text);
	await page.evaluate(writeNumbers, { rules: "", pages: {} });
	await page.evaluate(settlePages, { sections: ".contents", ...roomOf(paper) });
	await page.evaluate(placeFigures, roomOf(paper));
	if (excess > 1) throw new Error(`a line is ${Math.round(excess)} px wider than the paper`);
	return { page, headings, facts: await page.evaluate(readFacts) };
}

/** What a print tells about its pages. */
interface Pages {
	readonly places: ReadonlyMap<string, Place>;
	readonly count: number;
}

/**
 * Lays the digest out until no term of the index is cut by the end of a page: its
 * number would be that of its first half.
 *
 * @returns where everything stands, and the ids of the terms that were kept on one line
 */
async function measureDigest({ page }: OpenDigest, paper: PaperSize) {
	const kept = new Set<string>();
	await page.evaluate(writeNumbers, { rules: pageRules(paper, []), pages: {} });
	for (;;) {
		const measured = await page.evaluate(measurePages, {
			width: paper.text,
			height: heightOfPages(paper),
		});
		const cut = measured.cut.filter((id) => !kept.has(id));
		if (cut.length === 0) {
			const places = measured.places.map(([id, page, y]): [string, Place] => [
				id,
				{ page, y: paper.height * POINTS - (y * POINTS) / PIXELS },
			]);
			return { known: { places: new Map(places), count: measured.count }, kept: [...kept] };
		}
		for (const id of cut) kept.add(id);
		await page.evaluate(keepWhole, { ids: cut, width: paper.text });
	}
}

/** The height at which the browser cuts pages, in pixels: it takes a sheet to be of whole pixels. */
function heightOfPages({ height, top, bottom }: PaperSize): number {
	return Math.ceil(height * PIXELS) - (top + bottom) * PIXELS;
}

/** What a page of a paper holds. */
function roomOf({ height, top, bottom, text }: PaperSize): PageRoom {
	return { width: text, height: (height - top - bottom) * PIXELS };
}

function print(page: Page): Promise<Uint8Array> {
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

async function readPrint(bytes: Uint8Array): Promise<Pages & { readonly document: PDFDocument }> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return { document, places: readPlaces(document), count: document.getPageCount() };
}

function headsOf(
	headings: readonly DigestHeading[],
	{ places, count }: Pages,
	{ height, top, text }: PaperSize,
): string[] {
	return runningHeads(headings, places, count, { top: (height - top) * POINTS, width: text });
}
