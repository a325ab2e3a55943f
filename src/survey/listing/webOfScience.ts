import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { taggedRecords } from "./tagged.ts";

/**
 * The tags of the Web of Science, which also name the columns of its tables.
 * Source: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html
 */
export const webOfScienceNames: FieldNames = {
	title: "ti",
	abstract: "ab",
	authors: "af au",
	month: "pd",
	year: "py",
	doi: "di",
	pubmed: "pm",
	venue: "so",
	volume: "vl",
	issue: "is",
	firstPage: "bp",
	lastPage: "ep",
	keywords: "de",
	categories: "wc",
	citations: "z9 tc",
	citationsDate: "da",
	orcids: "oi",
};

/** The plain text of the Web of Science: tags of two signs, and blanks before what carries a field on. */
export const webOfScience: Format = {
	id: "web-of-science",
	name: "plain text of the Web of Science",
	detect: ({ text }) => /^PT [A-Z]\s*\n[A-Z][A-Z\d] /mu.test(text.slice(0, 20_000)),
	parse: (source) =>
		readRecords(
			source,
			taggedRecords(source.text, {
				line: /^(?<head>(?<tag>[A-Z][A-Z\d])(?: |$))/u,
				first: "PT",
				lists: ["AU", "AF"],
				last: "ER",
			}).map(readItem),
			{
				names: webOfScienceNames,
				notation: "tags of the Web of Science, and fields that stand elsewhere on the page",
			},
		),
};

/** The kind of a publication and how often its list of references was counted say nothing of the paper. */
function readItem({
	fields: { PT: _type, CR: _references, ...fields },
	...rest
}: RawRecord): RawRecord {
	return { ...rest, fields };
}
