import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFObject,
	PDFRef,
} from "pdf-lib";

const [TYPE, KIDS] = [PDFName.of("S"), PDFName.of("K")];

/** An element of a document's structure. */
export interface StructureElement {
	readonly dict: PDFDict;
	/** such as `P` or `Figure` */
	readonly type: string;
	readonly children: readonly StructureElement[];
}

/** The elements at the top of a tagged document's structure. */
export function readStructure(document: PDFDocument): StructureElement[] {
	const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
	return root ? childrenOf(root, document.context) : [];
}

function childrenOf(parent: PDFDict, context: PDFContext): StructureElement[] {
	const kids = parent.lookup(KIDS);
	const list: readonly (PDFObject | undefined)[] =
		kids instanceof PDFArray ? kids.asArray() : [kids];
	return list.flatMap((kid) => {
		const dict = kid instanceof PDFRef ? context.lookup(kid) : kid;
		if (!(dict instanceof PDFDict)) return [];
		const type = dict.lookup(TYPE);
		if (!(type instanceof PDFName)) return [];
		return [{ dict, type: type.decodeText(), children: childrenOf(dict, context) }];
	});
}

/** An element and all below it, in the order of the text. */
export function* elementsOf(elements: readonly StructureElement[]): Generator<StructureElement> {
	for (const element of elements) {
		yield element;
		yield* elementsOf(element.children);
	}
}
