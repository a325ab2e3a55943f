import type { RawRecord } from "./fields/rawRecord.ts";
import { type Element, elementsIn, hasClass, is, type Page, textOf } from "./pageElements.ts";

type LineAt = (element: Element) => number;

/**
 * The papers of a listing of a category, `arxiv.org/list/cs.AI/new` or `recent`; the latter has no
 * abstracts.
 */
export function arxivListing(page: Page, lineAt: LineAt): RawRecord[] {
	const isPart = ({ name }: Element) => ["h3", "dt", "dd"].includes(name);
	const records: RawRecord[] = [];
	let [day, head]: [string | undefined, Element | undefined] = [undefined, undefined];
	for (const part of elementsIn(page, isPart))
		if (part.name === "h3") day = dayIn(textOf(part)) ?? day;
		else if (part.name === "dt") head = part;
		else if (head !== undefined) {
			records.push({ line: lineAt(head), fields: listedFields(head, part, day) });
			head = undefined;
		}
	return records;
}

/** The day of a head: `Fri, 29 Nov 2024 (showing 50 of 123 entries)`. */
const dayIn = (text = ""): string | undefined => /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/u.exec(text)?.[0];

function listedFields(head: Element, body: Element, day: string | undefined): RawRecord["fields"] {
	const part = (name: string) =>
		textOf(elementsIn(body, hasClass(name))[0])?.replace(/^[A-Z][A-Za-z-]*:\s*/u, "");
	// A paper that is replaced or listed in another category was announced before.
	const isAgain = /\((?:replaced|cross-list)\b/u.test(textOf(head) ?? "");
	return {
		url: addressIn(head),
		title: part("list-title"),
		authors: linkTexts(elementsIn(body, hasClass("list-authors"))[0]),
		date: isAgain ? undefined : day,
		categories: categoriesIn(part("list-subjects")),
		abstract: textOf(elementsIn(body, is("p", "mathjax"))[0]),
		comments: part("list-comments"),
		journal_ref: part("list-journal-ref"),
		doi: part("list-doi"),
	};
}

/** The papers that a search of arXiv found. */
export function arxivResults(page: Page, lineAt: LineAt): RawRecord[] {
	return elementsIn(page, is("li", "arxiv-result")).map((result) => {
		const part = (name: string, ofClass: string) => elementsIn(result, is(name, ofClass))[0];
		const notes = elementsIn(result, is("p", "is-size-7")).map((note) => textOf(note) ?? "");
		const note = (form: RegExp) => notes.flatMap((text) => form.exec(text)?.[1] ?? [])[0];
		return {
			line: lineAt(result),
			fields: {
				url: addressIn(result),
				title: textOf(part("p", "title")),
				authors: linkTexts(part("p", "authors")),
				date: note(/\bv1 submitted (\d[^;.]*)/u) ?? note(/^Submitted (\d[^;.]*)/u),
				categories: elementsIn(result, is("span", "tooltip")).map(textOf),
				// The way to the first words of it again stands behind the whole.
				abstract: textOf(part("span", "abstract-full"))?.replace(/\s*△ Less$/u, ""),
				comments: note(/^Comments:\s*(.+)/u),
				journal_ref: note(/^Journal ref:\s*(.+)/u),
				doi: elementsIn(result, is("a"))
					.map(hrefOf)
					.find((href) => /\bdoi\.org\//u.test(href)),
			},
		};
	});
}

const hrefOf = ({ attribs }: Element): string => attribs.href ?? "";

function addressIn(element: Element): string | undefined {
	const number = elementsIn(element, is("a"))
		.map((link) => /\/abs\/([^?#]+)/u.exec(hrefOf(link))?.[1])
		.find(Boolean);
	return number && `https://arxiv.org/abs/${number}`;
}

const linkTexts = (element: Element | undefined): (string | undefined)[] =>
	element ? elementsIn(element, is("a")).map(textOf) : [];

/** `Machine Learning (cs.LG); Statistics Theory (math.ST)` by their short names. */
const categoriesIn = (subjects = ""): string[] =>
	subjects.split(";").flatMap((subject) => /\(([\w.-]+)\)\s*$/u.exec(subject)?.[1] ?? []);
