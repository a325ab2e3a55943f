import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { taggedRecords } from "./tagged.ts";

/**
 * The tags of RIS as Zotero, Scopus, Web of Science and publishers use them.
 * Source: https://github.com/Reference-Manager/RIS-format (the tables of 2011).
 */
const names: FieldNames = {
	title: "ti t1 ct st",
	abstract: "ab n2",
	authors: "au",
	date: "da y1",
	year: "py y1",
	url: "ur l1 lk l2",
	doi: "do",
	arxiv: "m1 an",
	venue: "jf t2 jo ja j2 bt",
	volume: "vl",
	issue: "is",
	pages: "pages",
	keywords: "kw",
	note: "n1",
};

/** Reference managers' RIS. */
export const ris: Format = {
	id: "ris",
	name: "RIS",
	detect: ({ text }) => /^\s*TY {2}- /mu.test(text.slice(0, 20_000)),
	parse: (source) =>
		readRecords(
			source,
			taggedRecords(source.text, {
				line: /^(?<head>(?<tag>[A-Z][A-Z\d]) {2}-(?: |$))/u,
				first: "TY",
				lists: ["AU", "A1", "KW"],
				last: "ER",
			}).map(readItem),
			{
				names,
				notation: "RIS notation, and fields that stand elsewhere on the page",
				mayBeCutOff: !/^ER {2}-/mu.test(source.text.split(/^TY {2}- /mu).at(-1) ?? ""),
			},
		),
};

/** RIS has the first and the last page, and the primary authors, in fields of their own. */
function readItem(record: RawRecord): RawRecord {
	const { SP: first, EP: last, TY: _type, A1: primary, ...fields } = record.fields;
	const authors = [primary ?? [], fields.AU ?? []].flat();
	const pages = [first, last].filter((page) => typeof page === "string" && /\d/u.test(page));
	return {
		...record,
		fields: {
			...fields,
			...(authors.length > 0 && { AU: [...new Set(authors)] }),
			...(pages.length > 0 && { pages: pages.join("–") }),
		},
	};
}
