import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "pdf-lib";
import { elementsOf, readStructure } from "./structure.ts";

const [ID, ID_TREE, ATTRIBUTES, HEADERS] = ["ID", "IDTree", "A", "Headers"].map((name) =>
	PDFName.of(name),
) as [PDFName, PDFName, PDFName, PDFName];

/**
 * Drops the ids of a document's structure, which count what a browser has done
 * before. Only the cells of tables use them, to name their headers, and the
 * headers themselves tell whether they are of a row or of a column.
 */
export function dropIds(document: PDFDocument): void {
	for (const { dict } of elementsOf(readStructure(document))) {
		dict.delete(ID);
		const attributes = dict.lookup(ATTRIBUTES);
		const list = attributes instanceof PDFArray ? attributes : undefined;
		for (let index = (list?.size() ?? 0) - 1; index >= 0; index--)
			if (list?.lookup(index, PDFDict).has(HEADERS)) list.remove(index);
	}
	const root = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
	deleteTree(document, root.get(ID_TREE));
	root.delete(ID_TREE);
}

/** Deletes a tree of names: an object that nothing leads to would stay in the file. */
function deleteTree(document: PDFDocument, node: PDFObject | undefined): void {
	if (!(node instanceof PDFRef)) return;
	const kids = document.context.lookup(node, PDFDict).lookupMaybe(PDFName.of("Kids"), PDFArray);
	for (const kid of kids?.asArray() ?? []) deleteTree(document, kid);
	document.context.delete(node);
}
