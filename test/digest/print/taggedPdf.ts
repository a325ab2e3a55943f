import { type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from "pdf-lib";

/** An element of a document's structure as a test writes it: type, what is said of it, what is in it. */
export interface Tag {
	readonly type: string;
	readonly alt?: string;
	readonly id?: string;
	/** of a cell: the ids of its headers */
	readonly headers?: readonly string[];
	readonly kids?: readonly Tag[];
	/** whether its one child is given as it is, and not in a list */
	readonly isBare?: boolean;
}

/** A document of some pages with a structure, as a browser prints it. */
export async function taggedPdf(tags: readonly Tag[], pages = 1): Promise<PDFDocument> {
	const document = await PDFDocument.create({ updateMetadata: false });
	for (let page = 0; page < pages; page++) document.addPage([300, 400]);
	const { context, catalog } = document;
	const ids: PDFRef[] = [];
	const write = ({ type, alt, id, headers, kids = [], isBare = false }: Tag): PDFRef => {
		const refs = kids.map(write);
		const dict = context.obj({ Type: "StructElem", S: type, K: isBare ? refs[0]! : refs });
		if (alt !== undefined) dict.set(PDFName.of("Alt"), PDFHexString.fromText(alt));
		if (id !== undefined) dict.set(PDFName.of("ID"), PDFHexString.fromText(id));
		if (headers)
			dict.set(
				PDFName.of("A"),
				context.obj([
					{ O: "Table", Scope: "Row" },
					{ O: "Table", Headers: headers.map((header) => PDFHexString.fromText(header)) },
				]),
			);
		const ref = context.register(dict);
		if (id !== undefined) ids.push(ref);
		return ref;
	};
	const root = context.obj({ Type: "StructTreeRoot", K: tags.map(write) });
	if (ids.length > 0) {
		const leaf = context.register(context.obj({ Names: ids }));
		root.set(PDFName.of("IDTree"), context.register(context.obj({ Kids: [leaf] })));
	}
	catalog.set(PDFName.of("StructTreeRoot"), context.register(root));
	return document;
}

/** The document after it was written and read again. */
export async function reread(document: PDFDocument): Promise<PDFDocument> {
	return PDFDocument.load(await document.save(), { updateMetadata: false });
}

/** Gives a document an outline: titles, each with those below it. */
export interface Item {
	readonly title: string;
	readonly below?: readonly Item[];
}

export function addOutline(document: PDFDocument, items: readonly Item[]): void {
	const { context, catalog } = document;
	const write = (parent: PDFDict, below: readonly Item[]) => {
		const dicts = below.map(({ title }) => context.obj({ Title: PDFHexString.fromText(title) }));
		const refs = dicts.map((dict) => context.register(dict));
		for (const [at, dict] of dicts.entries()) {
			if (refs[at + 1]) dict.set(PDFName.of("Next"), refs[at + 1]!);
			write(dict, below[at]?.below ?? []);
		}
		if (refs[0]) parent.set(PDFName.of("First"), refs[0]);
	};
	const outlines = context.obj({ Type: "Outlines" });
	write(outlines, items);
	catalog.set(PDFName.of("Outlines"), context.register(outlines));
}
