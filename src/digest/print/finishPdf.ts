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
import { contentOperators } from "./contentOperators.ts";
import { countUnshown } from "./countUnshown.ts";
import { type DigestFacts, describeDigest } from "./describeDigest.ts";
import { dropIds } from "./dropIds.ts";
import { dropSoftHyphens } from "./dropSoftHyphens.ts";
import type { DigestHeading } from "./inPage.ts";
import { markArtifacts } from "./markArtifacts.ts";
import { outlineItems } from "./outline.ts";
import { type Clipped, clippedIn, textScale } from "./pageScale.ts";
import { textOf } from "./readPrint.ts";
import { tagDigest } from "./tagDigest.ts";

/** The scale at which Skia draws text that fits its paper: 300 dots an inch for 96. */
const SCALE = 3.125;

/**
 * Finishes a print: the outline's titles, the types of its structure, marks for
 * what is no content, words for its links, and what the file says about itself.
 *
 * @param pages the page of each place, by its id
 * @returns the file, and the pages on which boxes stand for signs that no font has
 * @throws when the print is not the digest: an outline of other length, or pages that had to be shrunk
 */
export async function finishPdf(
	document: PDFDocument,
	headings: readonly DigestHeading[],
	pages: Readonly<Record<string, number>>,
	facts: DigestFacts,
): Promise<{ bytes: Uint8Array; unshown: number[] }> {
	const items = outlineItems(document);
	if (items.length !== headings.length)
		throw new Error(`the outline has ${items.length} entries for ${headings.length} headings`);
	for (const [index, item] of items.entries())
		item.set(PDFName.of("Title"), PDFHexString.fromText(headings[index]?.text ?? ""));
	tagDigest(document, headings.filter(({ contents }) => contents).length);
	dropIds(document);
	const names = new Map(headings.map(({ id, text }) => [id, text]));
	const unshown: number[] = [];
	const clips: Clipped[] = [];
	for (const [index, page] of document.getPages().entries()) {
		const content = dropSoftHyphens(contentOf(document, page));
		const operators = [...contentOperators(content)];
		clips.push(...clippedIn(content, operators));
		replaceContent(document, page, markArtifacts(content, operators));
		if (countUnshown(content) > 0) unshown.push(index + 1);
		page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
		nameLinks(page, (id) => names.get(id) ?? `Page ${pages[id] ?? ""}`);
	}
	const scale = textScale(clips) ?? SCALE;
	if (scale !== SCALE)
		throw new Error(`the pages were shrunk to ${((scale / SCALE) * 100).toFixed(2)} %`);
	describeDigest(document, facts);
	const bytes = await document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
	});
	return { bytes, unshown };
}

function streamOf(document: PDFDocument, page: PDFPage): PDFRawStream {
	const stream = document.context.lookup(page.node.get(PDFName.of("Contents")));
	if (!(stream instanceof PDFRawStream)) throw new Error("a page is not one stream");
	return stream;
}

function contentOf(document: PDFDocument, page: PDFPage): string {
	return inflateSync(streamOf(document, page).contents).toString("latin1");
}

function replaceContent(document: PDFDocument, page: PDFPage, content: string): void {
	const reference = page.node.get(PDFName.of("Contents")) as PDFRef;
	const { dict } = streamOf(document, page);
	const packed = deflateSync(Buffer.from(content, "latin1"), { level: 9 });
	dict.set(PDFName.of("Length"), PDFNumber.of(packed.length));
	document.context.assign(reference, PDFRawStream.of(dict, packed));
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
