import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { taggedRecords } from "./tagged.ts";

/**
 * The tags of EndNote's import form, without their percent signs, in words since some differ only by case.
 * Source: https://www.cardiff.ac.uk/insrv/educationandtraining/guides/endnote/endnote_codes.html
 */
const names: FieldNames = {
	title: "t",
	abstract: "x",
	authors: "a",
	date: "8",
	year: "d",
	url: "u",
	doi: "r",
	venue: "j b",
	volume: "v",
	issue: "n",
	pages: "p",
	keywords: "k",
	note: "z",
};

/** EndNote's import form, also of Google Scholar and of libraries: `%T A title`. */
export const endnote: Format = {
	id: "endnote",
	name: "EndNote's tags",
	detect: ({ text }) => /^%0 \S.*\n%[A-Z0-9@] /mu.test(text.slice(0, 20_000)),
	parse: (source) =>
		readRecords(
			source,
			taggedRecords(source.text, {
				line: /^(?<head>%(?<tag>[A-Z0-9@+!~]) )/u,
				first: "0",
				lists: ["A", "K"],
			}).map(readItem),
			{ names, notation: "EndNote's tags, and fields that stand elsewhere on the page" },
		),
};

/** Several keywords may stand on one line, parted by commas. */
function readItem({ fields: { 0: _type, K: keywords, ...fields }, ...rest }: RawRecord): RawRecord {
	const [only, ...others] = [keywords ?? []].flat();
	return { ...rest, fields: { ...fields, K: others.length > 0 ? keywords : only } };
}
