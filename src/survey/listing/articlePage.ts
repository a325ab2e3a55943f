import type { RawRecord } from "./fields/rawRecord.ts";
import { type Element, elementsIn, is, type Page, textOf } from "./pageElements.ts";

/** Tags that may hold the abstract, the surest first. */
const ABSTRACTS = [
	...["citation_abstract", "dcterms.abstract", "eprints.abstract", "dc.description.abstract"],
	...["dc.description", "dcterms.description", "og:description", "description"],
];
/** A description of the page that is shorter is no abstract, in signs. */
const SHORTEST = 200;
/** By these the abstract of a page is called in its HTML. */
const NAMES = ["abstract", "acl-abstract", "abstract-content", "abstractsection", "abstracttext"];

/** The article of a page with the tags that Google Scholar asks for. */
export function articlePage(page: Page, lineAt: (element: Element) => number): RawRecord[] {
	const tags = new Map<string, string[]>();
	const metas = elementsIn(page, is("meta"));
	for (const { attribs } of metas) {
		const name = nameOf(attribs);
		if (name === undefined || !attribs.content) continue;
		tags.set(name, [...(tags.get(name) ?? []), attribs.content]);
	}
	const title = metas.find(({ attribs }) => nameOf(attribs) === "citation_title");
	if (title === undefined) return [];
	const fields = [...tags]
		.filter(([name]) => name.startsWith("citation_") && !NOT_OF_PAPER.test(name))
		.map(([name, values]) => [
			name.slice("citation_".length),
			LISTS.test(name) ? values : values[0],
		]);
	return [
		{
			line: lineAt(title),
			fields: { ...Object.fromEntries(fields), abstract: abstractOf(page, tags) },
		},
	];
}

const nameOf = ({ name, property }: Element["attribs"]) => (name ?? property)?.toLowerCase();

const LISTS = /^citation_(?:author|keywords?)$/u;
/** Tags about other papers, and about the people. */
const NOT_OF_PAPER = /^citation_(?:reference|abstract$|author_(?:institution|email|affiliation))/u;

function abstractOf(page: Page, tags: ReadonlyMap<string, readonly string[]>): string | undefined {
	const told = ABSTRACTS.map((name) => ({ name, text: tags.get(name)?.join("\n\n") ?? "" }));
	const sure = told.find(({ name, text }) => /abstract/u.test(name) && text !== "");
	const isWhole = (text: string) => text.length >= SHORTEST && !/(?:…|\.{3})\s*$/u.test(text);
	return sure?.text ?? bodyAbstract(page) ?? told.find(({ text }) => isWhole(text))?.text;
}

function bodyAbstract(page: Page): string | undefined {
	const isNamed = ({ attribs }: Element) =>
		[attribs.id ?? "", ...(attribs.class ?? "").split(/\s+/u)].some((name) =>
			NAMES.includes(name.toLowerCase()),
		);
	return elementsIn(page, isNamed)
		.map(textOf)
		.find((text) => (text?.length ?? 0) >= SHORTEST);
}
