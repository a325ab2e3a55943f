import type { RawRecord } from "./fields/rawRecord.ts";
import { jsonItems } from "./jsonItems.ts";
import { type Element, elementsIn, is, type Page, textOf } from "./pageElements.ts";
import { parseJson } from "./parseJson.ts";

type LineAt = (element: Element) => number;

/** The papers that a page of Hugging Face carries as data for its scripts. */
export function dataOfScripts(page: Page, lineAt: LineAt): RawRecord[] {
	return elementsIn(page, ({ attribs }) =>
		/dailyPapers/u.test(attribs["data-props"] ?? ""),
	).flatMap((element) => papersIn(element.attribs["data-props"] ?? "", lineAt(element)));
}

function papersIn(data: string, line: number): RawRecord[] {
	return jsonItems(data).items.flatMap(({ start, end }) => {
		const fields = parseJson(data.slice(start, end));
		return typeof fields === "object" && fields !== null
			? [{ line, fields: fields as Readonly<Record<string, unknown>> }]
			: [];
	});
}

const PAPER = /(?:huggingface\.co|^)\/papers\/([^/?#]+)$/u;
const numberIn = (address = ""): string | undefined => PAPER.exec(address)?.[1];

/**
 * The papers of a page of Daily or Trending Papers whose scripts have run; the daily one has no
 * abstracts.
 */
export function paperCards(page: Page, lineAt: LineAt): RawRecord[] {
	return elementsIn(page, is("article")).flatMap((card): RawRecord[] => {
		const titles = elementsIn(card, is("h3"));
		const [link] = titles.flatMap((title) => elementsIn(title, is("a")));
		const number = numberIn(link?.attribs.href);
		if (number === undefined) return [];
		const text = textOf(card) ?? "";
		return [
			{
				line: lineAt(card),
				fields: {
					id: number,
					url: `https://huggingface.co/papers/${number}`,
					title: textOf(link),
					abstract: longest(elementsIn(card, is("p"))),
					authors: Number(/\b([\d,]+) authors?\b/u.exec(text)?.[1]?.replace(",", "")) || undefined,
					date: dateOf(card),
					comments: countIn(
						elementsIn(card, is("a")).find(({ attribs }) => attribs.href?.endsWith("#community")),
					),
				},
			},
		];
	});
}

/** The paper of a page of its own. */
export function paperPage(page: Page, lineAt: LineAt): RawRecord[] {
	const number = elementsIn(page, is("link"))
		.filter(({ attribs }) => attribs.rel === "canonical")
		.flatMap(({ attribs }) => numberIn(attribs.href) ?? [])[0];
	const [title] = elementsIn(page, is("h1"));
	if (number === undefined || title === undefined) return [];
	const heading = elementsIn(page, is("h2")).find((one) => textOf(one) === "Abstract");
	const section = heading?.parent as Element | undefined;
	return [
		{
			line: lineAt(title),
			fields: {
				id: number,
				url: `https://huggingface.co/papers/${number}`,
				title: textOf(title),
				authors: elementsIn(page, is("span", "author")).map((author) =>
					textOf(author)?.replace(/\s*,$/u, ""),
				),
				// A summary that a machine made stands above the abstract.
				abstract: section && textOf(elementsIn(section, is("p")).at(-1)),
				date: /Published on ([A-Z][a-z]+ \d{1,2}, \d{4})/u.exec(textOf(bodyOf(page)) ?? "")?.[1],
			},
		},
	];
}

const bodyOf = (page: Page): Element | undefined => elementsIn(page, is("body"))[0];

function dateOf(card: Element): string | undefined {
	const [time] = elementsIn(card, is("time"));
	return time?.attribs.datetime ?? textOf(time)?.replace(/^Published on\s+/u, "");
}

function countIn(link: Element | undefined): number | undefined {
	const digits = /\d+/u.exec(textOf(link) ?? "")?.[0];
	return digits === undefined ? undefined : Number(digits);
}

/** Shorter paragraphs are no abstracts, in signs. */
const SHORTEST = 100;

function longest(paragraphs: readonly Element[]): string | undefined {
	const texts = paragraphs.map((paragraph) => textOf(paragraph) ?? "");
	const [text] = texts.toSorted((a, b) => b.length - a.length);
	return text && text.length >= SHORTEST ? text : undefined;
}
