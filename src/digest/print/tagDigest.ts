import { type PDFDict, type PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import { FORMULA_MARK } from "./inPage.ts";
import { textOf } from "./readPrint.ts";
import { elementsOf, readStructure, type StructureElement } from "./structure.ts";

const ALT = PDFName.of("Alt");

/**
 * Gives formulas and the contents the types that a browser has no words for.
 *
 * @param count how many contents a digest has: its first lists
 */
export function tagDigest(document: PDFDocument, count: number): void {
	const structure = readStructure(document);
	for (const { type, dict } of elementsOf(structure)) if (type === "Figure") tagFigure(dict);
	const contents = listsIn(structure).slice(0, count);
	for (const { type, dict } of elementsOf(contents)) {
		if (type === "L") setType(dict, "TOC");
		if (type === "LI") setType(dict, "TOCI");
	}
}

/** The lists that stand in no other. */
function listsIn(elements: readonly StructureElement[]): StructureElement[] {
	return elements.flatMap((element) =>
		element.type === "L" ? [element] : listsIn(element.children),
	);
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
