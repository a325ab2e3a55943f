import { DomUtils, parseDocument } from "htmlparser2";
import { readEntities } from "../../text/entities.ts";
import type { Range } from "../../text/range.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import { countLines } from "./lines.ts";

type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A record, and the name of its element. */
export interface XmlRecord extends RawRecord {
	readonly element: string;
}

const options = { xmlMode: true, withStartIndices: true, withEndIndices: true } as const;

/** Which elements of a form are what. */
interface XmlForm {
	/** the elements that are records, with their prefix */
	readonly names: readonly string[];
	/** those whose content is a text, whatever tags are in it */
	readonly texts: readonly string[];
	/** those whose text counts with their attributes: `{ text, type: "doi" }` */
	readonly attributed?: readonly string[];
}

/**
 * The elements of some names as records: what is in them by names, lists where a name stands several
 * times, attributes as fields of their own. Faulty XML is read as far as it goes.
 */
export function xmlRecords(text: string, form: XmlForm): XmlRecord[] {
	const document = parseDocument(text, options);
	const isRecord = ({ name }: Element) => form.names.includes(name);
	const lineAt = countLines(text);
	return outermost(document.children, isRecord).map((element) => {
		const line = lineAt(element.startIndex ?? 0);
		return {
			element: element.name,
			line,
			fields: fieldsOf(element, text, form),
			at: placesOf(element, text, form.texts),
		};
	});
}

/** Whether the first element of a text does not end. */
export function isCutOff(text: string): boolean {
	const root = /<([A-Za-z_][\w:.-]*)/u.exec(text)?.[1];
	return root !== undefined && !text.slice(-500).includes(`</${root}`);
}

/** The records, in the order of the text, none within another. */
function outermost(
	nodes: readonly Node[],
	isRecord: (element: Element) => boolean,
): readonly Element[] {
	const found: Element[] = [];
	const open = nodes.toReversed();
	for (let node = open.pop(); node; node = open.pop()) {
		if (!DomUtils.isTag(node)) continue;
		if (isRecord(node)) found.push(node);
		else open.push(...node.children.toReversed());
	}
	return found;
}

function fieldsOf(element: Element, text: string, form: XmlForm): Record<string, unknown> {
	const fields: Record<string, unknown> = attributesOf(element);
	for (const child of element.children as Node[]) {
		if (!DomUtils.isTag(child)) continue;
		const value = readValue(child as Element, text, form);
		const before = fields[child.name];
		fields[child.name] =
			before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
	}
	return fields;
}

function readValue(element: Element, text: string, form: XmlForm): unknown {
	const isText =
		form.texts.includes(element.name) ||
		!(element.children as Node[]).some((child) => DomUtils.isTag(child));
	if (!isText) return fieldsOf(element, text, form);
	const range = contentOf(element);
	const content = range ? xmlText(text.slice(range.start, range.end)) : "";
	const attributes = attributesOf(element);
	if (form.attributed?.includes(element.name)) return { ...attributes, text: content };
	return Object.keys(attributes).length > 0 && content.trim() === "" ? attributes : content;
}

/** Attributes but for the declarations of prefixes. */
function attributesOf({ attribs }: Element): Record<string, unknown> {
	return Object.fromEntries(Object.entries(attribs).filter(([name]) => !/^xmlns\b/u.test(name)));
}

/** What stands between the tags of an element; undefined for none. */
function contentOf({ children }: Element): Range | undefined {
	const [first, last] = [children[0], children.at(-1)];
	if (!first || !last) return undefined;
	return { start: first.startIndex ?? 0, end: (last.endIndex ?? 0) + 1 };
}

function placesOf(element: Element, text: string, texts: readonly string[]): Record<string, Range> {
	// Of several elements of a name the first, whose text is read.
	return Object.fromEntries(
		(element.children as Node[]).toReversed().flatMap((child) => {
			const isText = DomUtils.isTag(child) && texts.includes(child.name);
			const range = isText ? contentOf(child as Element) : undefined;
			if (!range || !isText) return [];
			const content = text.slice(range.start, range.end);
			const lead = content.length - content.trimStart().length;
			const start = range.start + lead;
			return [[child.name, { start, end: start + content.trim().length }]];
		}),
	);
}

/** The text of a stretch of XML: sections of CDATA as they are, and character references read. */
export function xmlText(xml: string): string {
	return readEntities(xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, "$1"));
}
