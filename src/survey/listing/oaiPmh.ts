import { isWebAddress } from "../../text/address.ts";
import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords, xmlText } from "./xmlRecords.ts";

const names: FieldNames = {
	...commonNames,
	title: "title dctitle",
	abstract: "abstract dcdescription",
	authors: "authors dccreator",
	date: "created date dcdate",
	url: "dcidentifier",
	arxiv: "id",
	venue: "journalref dcsource",
	categories: "categories dcsubject",
};

/** Answers of an archive's OAI-PMH, arXiv's own forms and Dublin Core. */
export const oaiPmh: Format = {
	id: "oai-pmh",
	name: "OAI-PMH records",
	detect: ({ text }) =>
		/<OAI-PMH[\s>]/u.test(text.slice(0, 5000)) || /<(?:arXiv|arXivRaw|oai_dc:dc)[\s>]/u.test(text),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, {
				names: ["arXiv", "arXivRaw", "oai_dc:dc"],
				texts: ["title", "abstract", "dc:title", "dc:description"],
			}).map(readEntry),
			{
				names,
				notation: "XML notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
	readPart: xmlText,
};

function readEntry(record: RawRecord): RawRecord {
	const { authors, categories, version, ...rest } = record.fields;
	const list =
		typeof authors === "object" && authors !== null && "author" in authors
			? [authors.author].flat().map(nameOf)
			: authors;
	const [first] = [version].flat();
	const date =
		typeof first === "object" && first !== null && "date" in first ? first.date : undefined;
	const ids = [rest["dc:identifier"] ?? []].flat();
	const doi = ids.find((id) => typeof id === "string" && /^doi:/iu.test(id));
	// Of several dates the first is that of submission, and of several descriptions one may be a comment.
	const dates = [rest["dc:date"] ?? []].flat().filter((one) => typeof one === "string");
	const texts = [rest["dc:description"] ?? []].flat().filter((one) => typeof one === "string");
	return {
		...record,
		fields: {
			...rest,
			...(doi !== undefined && { doi }),
			...(ids.length > 0 && { "dc:identifier": ids.find((id) => isWebAddress(String(id))) }),
			...(dates.length > 0 && { "dc:date": dates.toSorted()[0] }),
			...(authors !== undefined && { authors: list }),
			...(typeof categories === "string" && { categories: categories.split(/\s+/u) }),
			...(date !== undefined && { date }),
			...(texts.length > 0 && {
				"dc:description": texts.find((text) => !/^Comments?:/iu.test(text)),
			}),
		},
	};
}

/** arXiv calls the parts of a name otherwise than others do. */
function nameOf(author: unknown): unknown {
	if (typeof author !== "object" || author === null) return author;
	const { keyname, forenames, suffix } = author as Readonly<Record<string, unknown>>;
	return { family: keyname, given: forenames, ...(suffix !== undefined && { suffix }) };
}
