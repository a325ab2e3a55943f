import { deflateSync, inflateSync } from "node:zlib";
import {
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFPage,
	PDFRawStream,
	type PDFRef,
} from "pdf-lib";
import { countUnshown } from "./countUnshown.ts";
import { type BookFacts, describeBook } from "./describeBook.ts";
import { dropIds } from "./dropIds.ts";
import { dropSoftHyphens } from "./dropSoftHyphens.ts";
import type { BookHeading } from "./inPage.ts";
import { markArtifacts } from "./markArtifacts.ts";
import { outlineItems } from "./outline.ts";
import { textOf } from "./readPrint.ts";
import { roundNumbers } from "./roundNumbers.ts";
import { tagBook } from "./tagBook.ts";

/** The scale at which Skia draws a page that fits its paper: 300 dots an inch for 96. */
const SCALE = 3.125;

/**
 * Finishes a print: the outline's titles, the types of its structure, marks for
 * what is no content, words for its links, and what the file says about itself.
 *
 * @param pages the page of each place, by its id
 * @returns the file, and the pages on which boxes stand for signs that no font has
 * @throws when the print is not the book: an outline of other length, or a page that had to be shrunk
 */
export async function finishPdf(
	document: PDFDocument,
	headings: readonly BookHeading[],
	pages: Readonly<Record<string, number>>,
	facts: BookFacts,
): Promise<{ bytes: Uint8Array; unshown: number[] }> {
	const items = outlineItems(document);
	if (items.length !== headings.length)
		throw new Error(`the outline has ${items.length} entries for ${headings.length} headings`);
	for (const [index, item] of items.entries())
		item.set(PDFName.of("Title"), PDFHexString.fromText(headings[index]?.text ?? ""));
	tagBook(document);
	dropIds(document);
	const names = new Map(headings.map(({ id, text }) => [id, text]));
	const unshown: number[] = [];
	for (const [index, page] of document.getPages().entries()) {
		if (finishContent(document, page) > 0) unshown.push(index + 1);
		page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
		nameLinks(page, (id) => names.get(id) ?? `Page ${pages[id] ?? ""}`);
	}
	describeBook(document, facts);
	const bytes = await document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
	});
	return { bytes, unshown };
}

/** @returns how many signs of the page no font has */
function finishContent(document: PDFDocument, page: PDFPage): number {
	const reference = page.node.get(PDFName.of("Contents")) as PDFRef;
	const stream = document.context.lookup(reference);
	if (!(stream instanceof PDFRawStream)) throw new Error("a page is not one stream");
	const content = inflateSync(stream.contents).toString("latin1");
	const scale = /\nW\* n\nq\n(\S+) 0 0 \S+ \S+ \S+ cm\n/u.exec(content)?.[1];
	if (scale !== undefined && Number(scale) !== SCALE)
		throw new Error(`a page was shrunk to ${((Number(scale) / SCALE) * 100).toFixed(2)} %`);
	const finished = roundNumbers(markArtifacts(dropSoftHyphens(content)));
	const packed = deflateSync(Buffer.from(finished, "latin1"), { level: 9 });
	stream.dict.set(PDFName.of("Length"), PDFNumber.of(packed.length));
	document.context.assign(reference, PDFRawStream.of(stream.dict, packed));
	return countUnshown(content);
}

/** Says in words where each link leads. */
function nameLinks(page: PDFPage, nameOf: (id: string) => string): void {
	const annotations = page.node.Annots();
	for (let index = 0; index < (annotations?.size() ?? 0); index++) {
		const link = annotations?.lookup(index, PDFDict);
		const action = link?.lookupMaybe(PDFName.of("A"), PDFDict);
		const target = link?.lookup(PDFName.of("Dest"));
		const words = action
			? textOf(action.lookup(PDFName.of("URI")))
			: nameOf(target instanceof PDFName ? target.decodeText() : textOf(target));
		link?.set(PDFName.of("Contents"), PDFHexString.fromText(words));
	}
}
