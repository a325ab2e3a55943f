import { type PDFDict, type PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { FORMULA_MARK } from "./inPage.ts";
import { textOf } from "./readPrint.ts";
import { elementsOf, readStructure, type StructureElement } from "./structure.ts";

const ALT = PDFName.of("Alt");

/**
 * Gives formulas and the contents the types that a browser has no words for. The first list of a digest is
 * its contents.
 */
export function tagDigest(document: PDFDocument): void {
	let contents: StructureElement | undefined;
	for (const element of elementsOf(readStructure(document))) {
		if (element.type === "Figure") tagFigure(element.dict);
		if (element.type === "L") contents ??= element;
	}
	for (const { type, dict } of elementsOf(contents ? [contents] : [])) {
		if (type === "L") setType(dict, "TOC");
		if (type === "LI") setType(dict, "TOCI");
	}
}

/** What a browser calls a figure: a drawing, a formula, or what holds a drawing and its caption. */
function tagFigure(figure: PDFDict): void {
	const alternative = textOf(figure.lookup(ALT));
	if (alternative === "") setType(figure, "Div");
	if (!alternative.startsWith(FORMULA_MARK)) return;
	setType(figure, "Formula");
	figure.set(ALT, PDFHexString.fromText(alternative.slice(FORMULA_MARK.length)));
}

function setType(dict: PDFDict, type: string): void {
	dict.set(PDFName.of("S"), PDFName.of(type));
}
