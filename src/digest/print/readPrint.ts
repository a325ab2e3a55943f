import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFString,
} from "pdf-lib";

/** Where something stands in a print. */
export interface Place {
	/** from 1 */
	readonly page: number;
	/** from the page's lower edge, in points */
	readonly y: number;
}

/** The places that links within a print lead to, by the id of the element. */
export function readPlaces(document: PDFDocument): Map<string, Place> {
	const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
	const places = new Map<string, Place>();
	const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
	for (const [name, value] of destinations?.entries() ?? []) {
		const found = document.context.lookup(value);
		const target = found instanceof PDFDict ? found.lookup(PDFName.of("D")) : found;
		if (!(target instanceof PDFArray)) continue;
		const page = pages.get(target.get(0).toString());
		const y = target.lookupMaybe(3, PDFNumber)?.asNumber() ?? 0;
		if (page !== undefined) places.set(decodeURIComponent(name.decodeText()), { page, y });
	}
	return places;
}

/** The text of a string object of a PDF. */
export function textOf(value: unknown): string {
	return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
