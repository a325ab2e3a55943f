import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { describeDigest } from "../../../src/digest/print/describeDigest.ts";
import { dropIds } from "../../../src/digest/print/dropIds.ts";
import { FORMULA_MARK } from "../../../src/digest/print/inPage.ts";
import { outlineItems } from "../../../src/digest/print/outline.ts";
import { readPlaces, textOf } from "../../../src/digest/print/readPrint.ts";
import {
	elementsOf,
	readStructure,
	type StructureElement,
} from "../../../src/digest/print/structure.ts";
import { tagDigest } from "../../../src/digest/print/tagDigest.ts";
import { addOutline, reread, type Tag, taggedPdf } from "./taggedPdf.ts";

const N = (name: string) => PDFName.of(name);

/** The types of a document's structure, those below in brackets. */
function typesOf(elements: readonly StructureElement[]): string {
	return elements
		.map(({ type, children }) => (children.length > 0 ? `${type}(${typesOf(children)})` : type))
		.join(" ");
}

describe("the structure of a print", () => {
	const tags: readonly Tag[] = [
		{
			type: "Document",
			kids: [{ type: "H1" }, { type: "Sect", isBare: true, kids: [{ type: "P" }] }],
		},
	];

	it("is read as it is nested, be what is within a list or not", async () => {
		const structure = readStructure(await reread(await taggedPdf(tags)));
		expect(typesOf(structure)).toBe("Document(H1 Sect(P))");
		expect([...elementsOf(structure)].map(({ type }) => type)).toEqual([
			"Document",
			"H1",
			"Sect",
			"P",
		]);
	});

	it("is none where a print has no tags", async () => {
		const document = await PDFDocument.create();
		expect(readStructure(document)).toEqual([]);
		expect(outlineItems(document)).toEqual([]);
		expect(readPlaces(document)).toEqual(new Map());
	});

	it("leaves out what is content and no element", async () => {
		const document = await taggedPdf([{ type: "P" }]);
		const [element] = readStructure(document);
		element?.dict.set(N("K"), document.context.obj([0, { Type: "MCR", MCID: 1 }]));
		expect(typesOf(readStructure(document))).toBe("P");
	});
});

describe("the tags of a book", () => {
	const typed = async (...tags: Tag[]) => {
		const document = await taggedPdf(tags);
		tagDigest(document, 2);
		return readStructure(await reread(document));
	};

	it("say what is a formula, by its words without the mark", async () => {
		const [formula] = await typed({ type: "Figure", alt: `${FORMULA_MARK}ell sub 2, “é” 量` });
		expect(formula?.type).toBe("Formula");
		expect(textOf(formula?.dict.lookup(N("Alt")))).toBe("ell sub 2, “é” 量");
	});

	it("keep a drawing with words for it, and call none what has none", async () => {
		const structure = await typed(
			{ type: "Figure", alt: "A curve" },
			{ type: "Figure", kids: [{ type: "Figure", alt: "within" }, { type: "Caption" }] },
			{ type: "Figure", alt: `Of ${FORMULA_MARK}` },
		);
		expect(typesOf(structure)).toBe("Figure Div(Figure Caption) Figure");
	});

	it("make contents of the first lists, as many as there are, with the lists in them", async () => {
		const inner: Tag = { type: "L", kids: [{ type: "LI", kids: [{ type: "Lbl" }] }] };
		const list: Tag = { type: "L", kids: [{ type: "LI", kids: [{ type: "P" }, inner] }] };
		expect(typesOf(await typed({ type: "Sect", kids: [list] }, list, inner))).toBe(
			"Sect(TOC(TOCI(P TOC(TOCI(Lbl))))) TOC(TOCI(P TOC(TOCI(Lbl)))) L(LI(Lbl))",
		);
	});
});

describe("the ids of a structure", () => {
	it("go with all that names them, and what else is said of a cell stays", async () => {
		const table: Tag = {
			type: "Table",
			kids: [
				{ type: "TH", id: "node0001" },
				{ type: "TD", headers: ["node0001"] },
			],
		};
		const document = await taggedPdf([table]);
		const before = document.context.enumerateIndirectObjects().length;
		dropIds(document);
		expect(document.context.enumerateIndirectObjects().length).toBe(before - 2);
		const [head, cell] = readStructure(await reread(document))[0]?.children ?? [];
		expect(head?.dict.has(N("ID"))).toBe(false);
		const attributes = cell?.dict.lookup(N("A"), PDFArray);
		expect(attributes?.size()).toBe(1);
		expect(attributes?.lookup(0, PDFDict).has(N("Scope"))).toBe(true);
		expect(document.catalog.lookup(N("StructTreeRoot"), PDFDict).has(N("IDTree"))).toBe(false);
	});
});

describe("the outline of a print", () => {
	it("has its items in the order of the text", async () => {
		const document = await PDFDocument.create();
		document.addPage();
		addOutline(document, [
			{ title: "1", below: [{ title: "1.1" }, { title: "1.2", below: [{ title: "1.2.1" }] }] },
			{ title: "量" },
		]);
		const titles = outlineItems(await reread(document)).map((item) =>
			textOf(item.lookup(N("Title"))),
		);
		expect(titles).toEqual(["1", "1.1", "1.2", "1.2.1", "量"]);
	});
});

describe("the places of a print", () => {
	it("have their pages from 1 and their heights, by the ids as they are", async () => {
		const document = await taggedPdf([], 3);
		const [first, , third] = document.getPages();
		const { context } = document;
		const at = (page: typeof first, y?: number) =>
			context.obj(y === undefined ? [page!.ref, "Fit"] : [page!.ref, "XYZ", 0, y, 0]);
		document.catalog.set(
			N("Dests"),
			context.obj({
				n0: at(first, 390.5),
				n1: { D: at(third, 20) },
				"a%20b": at(third),
				lost: [context.register(context.obj({})), "XYZ", 0, 1, 0],
				none: 3,
			}),
		);
		expect(readPlaces(await reread(document))).toEqual(
			new Map([
				["n0", { page: 1, y: 390.5 }],
				["n1", { page: 3, y: 20 }],
				["a b", { page: 3, y: 0 }],
			]),
		);
	});

	it.each([
		["a string", PDFString.of("a"), "a"],
		["one in UTF-16", PDFHexString.fromText("é 量 😀"), "é 量 😀"],
		["a name", PDFName.of("a"), ""],
		["nothing", undefined, ""],
	])("have text where it is %s", (_, value, text) => {
		expect(textOf(value)).toBe(text);
	});
});

describe("what a book says about itself", () => {
	const described = async (facts: Partial<Parameters<typeof describeDigest>[1]>) => {
		const document = await PDFDocument.create();
		describeDigest(document, { title: "A", description: "B", date: "", ...facts });
		const xmp = document.catalog.lookup(N("Metadata")) as unknown as { getContents(): Uint8Array };
		return { document, packet: new TextDecoder().decode(xmp.getContents()) };
	};

	it("is its own title and description, in both of its records, as text", async () => {
		const title = `Nets & <b>“量化”</b>`;
		const { document, packet } = await described({ title, description: "A > B" });
		expect(document.getTitle()).toBe(title);
		expect(document.getSubject()).toBe("A > B");
		expect(packet).toContain("Nets &amp; &lt;b&gt;“量化”&lt;/b&gt;</rdf:li>");
		expect(packet).toContain("A &gt; B</rdf:li>");
		expect(document.getProducer()).toBe(document.getCreator());
	});

	it("has the survey's date, or none, never the clock's", async () => {
		const dated = await described({ date: "2025-12-30" });
		expect(dated.document.getCreationDate()).toEqual(new Date("2025-12-30T00:00:00Z"));
		expect(dated.document.getModificationDate()).toEqual(new Date("2025-12-30T00:00:00Z"));
		expect(dated.packet).toContain("<xmp:CreateDate>2025-12-30T00:00:00Z</xmp:CreateDate>");
		const undated = await described({});
		expect(undated.document.getCreationDate()).toBe(undefined);
		expect(undated.document.getModificationDate()).toBe(undefined);
		expect(undated.packet).not.toContain("Date>");
	});
});
