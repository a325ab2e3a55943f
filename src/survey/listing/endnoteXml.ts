import { commonNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords } from "./xmlRecords.ts";
import { all, at } from "./xmlValues.ts";

/** Elements of a text, which styles part. */
const TEXTS = [
	...["title", "secondary-title", "alt-title", "full-title", "abstract", "author", "keyword"],
	...["pages", "volume", "number", "year", "date", "url", "electronic-resource-num", "language"],
	...["accession-num", "custom1", "custom2", "notes", "publisher", "isbn", "label", "section"],
];

/** EndNote's own XML, which Rayyan and Covidence give out too. Source: its RSXML.dtd. */
export const endnoteXml: Format = {
	id: "endnote-xml",
	name: "EndNote's XML",
	detect: ({ text }) => /<xml>\s*<records>\s*<record>/u.test(text.slice(0, 2000)),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, { names: ["record"], texts: TEXTS }).map(readItem),
			{
				names: commonNames,
				notation: "XML notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
};

function readItem({ line, fields }: RawRecord): RawRecord {
	const { titles, contributors, dates, periodical, keywords, urls, ...others } =
		withoutStyles(fields);
	const doi = others["electronic-resource-num"];
	const year = at(dates, "year");
	const day = all(at(dates, "pub-dates", "date"))[0];
	return {
		line,
		fields: {
			...Object.fromEntries(Object.entries(others).filter(([name]) => !UNSAID.includes(name))),
			title: at(titles, "title"),
			authors: all(at(contributors, "authors", "author")),
			date:
				typeof day === "string" && /[\d\p{L}]/u.test(day) ? `${day} ${year ?? ""}`.trim() : year,
			year,
			journal:
				at(periodical, "full-title") ?? at(titles, "secondary-title") ?? at(titles, "alt-title"),
			keywords: all(at(keywords, "keyword")),
			url: all(at(urls, "related-urls", "url"))[0] ?? all(at(urls, "web-urls", "url"))[0],
			doi,
		},
	};
}

const STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/gu;

/** The elements of HTML that say the same as a face of EndNote. */
const FACES: Readonly<Record<string, string>> = {
	italic: "i",
	bold: "b",
	superscript: "sup",
	subscript: "sub",
};

/** What stands in fields, however deep, with the marks of HTML in the place of EndNote's styles. */
function withoutStyles<T>(value: T): T {
	if (typeof value === "string")
		return value.replace(STYLE, (_, attributes: string, text: string) => {
			const mark = FACES[/face="(\w+)/u.exec(attributes)?.[1] ?? ""];
			return mark ? `<${mark}>${text}</${mark}>` : text;
		}) as T;
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(withoutStyles) as T;
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [name, withoutStyles(item)]),
	) as T;
}

/** What tells of the library and not of the paper, and what stands under another name. */
const UNSAID = ["database", "source-app", "rec-number", "foreign-keys", "electronic-resource-num"];
