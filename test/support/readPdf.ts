import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
	PDFString,
} from "pdf-lib";
import { contentOperators } from "../../src/digest/print/contentOperators.ts";

/** An element of the structure with all text below it. */
export interface PdfElement {
	readonly type: string;
	readonly alt: string | undefined;
	readonly text: string;
	readonly children: readonly PdfElement[];
	/** the pages of its links, in their order */
	readonly targets: readonly string[];
}

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	/** its content in the order of the structure */
	readonly text: string;
	/** what is marked as an artifact */
	readonly artifacts: string;
	/** operators that paint outside of any mark */
	readonly unmarked: readonly string[];
	/** of what stands within its margins, drawings apart: 3.125 is as large as it was set */
	readonly scale: string | undefined;
	readonly links: readonly { readonly to: string; readonly uri: string; readonly words: string }[];
}

export interface ReadPdf {
	readonly document: PDFDocument;
	readonly pages: readonly PdfPage[];
	readonly structure: readonly PdfElement[];
	/** the page of each named destination, from 1 */
	readonly destinations: ReadonlyMap<string, number>;
	readonly outline: readonly string[];
}

const N = (name: string) => PDFName.of(name);
const textOf = (value: unknown) =>
	value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName
		? value.decodeText()
		: "";

/** Letters and digits alone: what two readings of one text share, whatever their lines and hyphens. */
export function lettersOf(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Reads a print of Skia's as a reader and a screen reader get it. Independent of what printed it but for the tokens. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const { context, catalog } = document;
	const marked = new Map<string, string>();
	/** the text of each page in the order of the structure */
	const inOrder = new Map<string, string>();
	const take = (page: string, id: number) => {
		const text = marked.get(`${page} ${id}`) ?? "";
		inOrder.set(page, `${inOrder.get(page) ?? ""} ${text}`);
		return ` ${text}`;
	};
	const pages = document.getPages().map((page) => {
		const content = streamText(page.node.lookup(N("Contents")));
		const fonts = new Map(
			page.node
				.Resources()
				?.lookupMaybe(N("Font"), PDFDict)
				?.entries()
				.map(([name, font]) => [name.decodeText(), unicodeOf(context.lookup(font, PDFDict))]) ?? [],
		);
		const read = readContent(content, fonts);
		for (const [id, text] of read.marked) marked.set(`${page.ref} ${id}`, text);
		const { width, height } = page.getSize();
		return {
			width,
			height,
			ref: page.ref.toString(),
			artifacts: read.artifacts,
			unmarked: read.unmarked,
			scale: scaleOf(content),
			links: (page.node.Annots()?.asArray() ?? []).map((annotation) => {
				const link = context.lookup(annotation, PDFDict);
				return {
					to: textOf(link.lookup(N("Dest"))),
					uri: textOf(link.lookupMaybe(N("A"), PDFDict)?.lookup(N("URI"))),
					words: textOf(link.lookup(N("Contents"))),
				};
			}),
		};
	});
	const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
	const destinations = new Map(
		(catalog.lookupMaybe(N("Dests"), PDFDict)?.entries() ?? []).map(([name, value]) => [
			name.decodeText(),
			numbers.get(context.lookup(value, PDFArray).get(0).toString()) ?? 0,
		]),
	);
	const element = (dict: PDFDict, page: string): PdfElement => {
		const own = dict.get(N("Pg"))?.toString() ?? page;
		const kids = dict.lookup(N("K"));
		const children: PdfElement[] = [];
		const targets: string[] = [];
		let text = "";
		for (const kid of kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []) {
			const value = context.lookup(kid);
			if (value instanceof PDFNumber) text += take(own, value.asNumber());
			if (!(value instanceof PDFDict)) continue;
			if (value.has(N("MCID"))) {
				const on = value.get(N("Pg"))?.toString() ?? own;
				text += take(on, value.lookup(N("MCID"), PDFNumber).asNumber());
			} else if (value.has(N("Obj")))
				targets.push(textOf(value.lookup(N("Obj"), PDFDict).lookup(N("Dest"))));
			else if (value.has(N("S"))) {
				const child = element(value, own);
				children.push(child);
				text += ` ${child.text}`;
				targets.push(...child.targets);
			}
		}
		const alt = dict.lookup(N("Alt"));
		return { type: textOf(dict.lookup(N("S"))), alt: alt && textOf(alt), text, children, targets };
	};
	const root = catalog.lookup(N("StructTreeRoot"), PDFDict).lookup(N("K"));
	const tops = (root instanceof PDFArray ? root.asArray() : [root]).map((top) =>
		element(context.lookup(top, PDFDict), ""),
	);
	return {
		document,
		pages: pages.map(({ ref, ...page }) => ({ ...page, text: inOrder.get(ref) ?? "" })),
		structure: tops,
		destinations,
		outline: outlineOf(document),
	};
}

/** An element and all below it. */
export function* below(elements: readonly PdfElement[]): Generator<PdfElement> {
	for (const element of elements) {
		yield element;
		yield* below(element.children);
	}
}

function streamText(stream: PDFObject | undefined): string {
	if (!(stream instanceof PDFRawStream)) throw new Error("no stream");
	return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}

/** The scale within the largest clip, which is the area of the text. */
function scaleOf(content: string): string | undefined {
	const clips = content.matchAll(/(\S+) (\S+) re\nW\* n\nq\n(\S+) 0 0 /gu);
	return Array.from(clips, ([, width, height, scale]) => ({
		area: Number(width) * Number(height),
		scale,
	})).toSorted((a, b) => b.area - a.area)[0]?.scale;
}

/** What the glyphs of a font mean. */
function unicodeOf(font: PDFDict): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	const cmap = font.has(N("ToUnicode")) ? streamText(font.lookup(N("ToUnicode"))) : "";
	for (const [, block = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
		for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/gu))
			map.set(glyph.toUpperCase(), fromHex(text));
	for (const [, block = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
		for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/gu))
			for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++)
				map.set(
					glyph.toString(16).toUpperCase().padStart(4, "0"),
					String.fromCodePoint(
						(fromHex(text).codePointAt(0) ?? 0) + glyph - Number.parseInt(from, 16),
					),
				);
	return map;
}

function fromHex(hex: string): string {
	return Buffer.from(hex, "hex")
		.swap16()
		.toString("utf16le")
		.replace(/^\uFEFF/u, "");
}

const PAINTS = new Set("Tj TJ ' \" f F f* B B* b b* S s Do sh".split(" "));

function readContent(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>) {
	const marked = new Map<number, string>();
	const unmarked: string[] = [];
	let artifacts = "";
	let font: ReadonlyMap<string, string> = new Map();
	/** the open marks: the id of a content, an artifact, or a span with its actual text */
	const open: { id?: number; artifact?: true; actual?: string }[] = [];
	const add = (text: string) => {
		const mark = open.findLast(({ id, artifact }) => id !== undefined || artifact);
		if (mark?.artifact) artifacts += text;
		else if (mark?.id !== undefined) marked.set(mark.id, (marked.get(mark.id) ?? "") + text);
	};
	for (const { name, start, end } of contentOperators(content)) {
		const operator = content.slice(start, end);
		if (PAINTS.has(name) && open.length === 0) unmarked.push(operator.slice(0, 60));
		if (name === "BT") add(" ");
		if (name === "Tf") font = fonts.get(/\/(\S+)/u.exec(operator)?.[1] ?? "") ?? new Map();
		if (name === "BMC" || name === "BDC") {
			const id = /\/MCID (\d+)/u.exec(operator)?.[1];
			const actual = /\/ActualText <FEFF(\w*)>/u.exec(operator)?.[1];
			open.push({
				...(id !== undefined && { id: Number(id) }),
				...(operator.startsWith("/Artifact") && { artifact: true as const }),
				...(actual !== undefined && { actual: fromHex(actual) }),
			});
			if (actual !== undefined) add(fromHex(actual));
		}
		if (name === "EMC") open.pop();
		if (name === "Tj" && open.at(-1)?.actual === undefined)
			for (const glyph of /<(\w+)>/u.exec(operator)?.[1]?.match(/.{4}/gu) ?? [])
				add(font.get(glyph.toUpperCase()) ?? "");
	}
	return { marked, unmarked, artifacts };
}

function outlineOf(document: PDFDocument): string[] {
	const titles: string[] = [];
	const walk = (parent: PDFDict | undefined) => {
		let item = parent?.lookupMaybe(N("First"), PDFDict);
		for (; item; item = item.lookupMaybe(N("Next"), PDFDict)) {
			titles.push(textOf(item.lookup(N("Title"))));
			walk(item);
		}
	};
	walk(document.catalog.lookupMaybe(N("Outlines"), PDFDict));
	return titles;
}
