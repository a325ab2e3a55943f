import { PDFDict, type PDFDocument, PDFName } from "pdf-lib";

/** The items of a document's outline, in the order of the text. */
export function outlineItems(document: PDFDocument): PDFDict[] {
	const items: PDFDict[] = [];
	const walk = (parent: PDFDict | undefined) => {
		let item = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
		for (; item; item = item.lookupMaybe(PDFName.of("Next"), PDFDict)) {
			items.push(item);
			walk(item);
		}
	};
	walk(document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
	return items;
}
