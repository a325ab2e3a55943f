import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords, xmlText } from "./xmlRecords.ts";

const names: FieldNames = {
	title: "dctitle",
	abstract: "dctermsabstract",
	authors: "bibauthors",
	date: "dcdate",
	url: "dcidentifierdctermsurirdfvalue",
	doi: "doi",
	venue: "dctermsispartofbibjournaldctitle prismpublicationname",
	volume: "prismvolume",
	issue: "prismnumber",
	pages: "bibpages",
	keywords: "dcsubject",
};

const ITEMS =
	"bib:Article bib:Book bib:BookSection bib:Document bib:Thesis bib:Report bib:ConferenceProceedings " +
	"rdf:Description";

/** What Zotero exports as RDF. */
export const zoteroRdf: Format = {
	id: "zotero-rdf",
	name: "Zotero RDF",
	detect: ({ text }) => /xmlns:z="http:\/\/www\.zotero\.org\/namespaces\/export#"/u.test(text),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, { names: ITEMS.split(" "), texts: ["dc:title", "dcterms:abstract"] })
				.filter(({ fields }) => fields["dc:title"] !== undefined)
				.map(readItem),
			{
				names,
				notation: "RDF notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
	readPart: xmlText,
};

function readItem(record: RawRecord): RawRecord {
	const ids = [record.fields["dc:identifier"]].flat();
	const doi = ids.find((id) => typeof id === "string" && id.startsWith("DOI "));
	const persons = [at(record.fields["bib:authors"], "rdf:Seq", "rdf:li")].flat();
	const authors = persons.flatMap((person) => {
		const parts = at(person, "foaf:Person");
		const family = at(parts, "foaf:surname");
		return family === undefined ? [] : [{ family, given: at(parts, "foaf:givenName") ?? "" }];
	});
	return {
		...record,
		fields: { ...record.fields, "bib:authors": authors, ...(doi !== undefined && { doi }) },
	};
}

/** What stands at a path of objects. */
function at(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(object, key) =>
			typeof object === "object" && object !== null && Object.hasOwn(object, key)
				? (object as Readonly<Record<string, unknown>>)[key]
				: undefined,
		value,
	);
}
