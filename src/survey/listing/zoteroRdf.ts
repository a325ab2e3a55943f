import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords, xmlText } from "./xmlRecords.ts";
import { at } from "./xmlValues.ts";

const names: FieldNames = {
	title: "dctitle",
	abstract: "dctermsabstract",
	authors: "bibauthors",
	date: "dcdate",
	url: "address rdfabout",
	doi: "doi",
	venue: "venue prismpublicationname",
	volume: "volume prismvolume",
	issue: "issue prismnumber",
	pages: "bibpages",
	keywords: "dcsubject",
};

const ITEMS =
	"bib:Article bib:Book bib:BookSection bib:Document bib:Thesis bib:Report bib:ConferenceProceedings " +
	"rdf:Description";

const JOURNAL = "bib:Journal";

/** What Zotero exports as RDF. */
export const zoteroRdf: Format = {
	id: "zotero-rdf",
	name: "Zotero RDF",
	detect: ({ text }) => /xmlns:z="http:\/\/www\.zotero\.org\/namespaces\/export#"/u.test(text),
	parse: (source) => {
		const records = xmlRecords(source.text, {
			names: [...ITEMS.split(" "), JOURNAL],
			texts: ["dc:title", "dcterms:abstract"],
		});
		const journals = new Map(
			records
				.flatMap(({ element, fields }) => (element === JOURNAL ? [fields] : journalsIn(fields)))
				.map((fields) => [fields["rdf:about"], fields]),
		);
		return readRecords(
			source,
			records
				.filter(({ element, fields }) => element !== JOURNAL && fields["dc:title"] !== undefined)
				.map((record) => readItem(record, (name) => journals.get(name))),
			{
				names,
				notation: "RDF notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		);
	},
	readPart: xmlText,
};

/** The journals that stand within an item, which other items may refer to. */
function journalsIn({ "dcterms:isPartOf": partOf }: RawRecord["fields"]): RawRecord["fields"][] {
	return [partOf]
		.flat()
		.flatMap((part) => at(part, JOURNAL) ?? [])
		.filter((journal) => typeof journal === "object") as RawRecord["fields"][];
}

/** @param journalOf gives a journal that stands elsewhere in the file, by its name there */
function readItem(
	record: RawRecord,
	journalOf: (name: unknown) => RawRecord["fields"] | undefined,
): RawRecord {
	const { "bib:authors": authors, "dcterms:isPartOf": partOf, ...fields } = record.fields;
	const subjects = [fields["dc:subject"] ?? []].flat();
	const wholes = [partOf ?? []]
		.flat()
		.flatMap((part) => at(part, JOURNAL) ?? journalOf(at(part, "rdf:resource")) ?? []);
	const told = (name: string) => wholes.flatMap((whole) => at(whole, name) ?? [])[0];
	const ids = [fields["dc:identifier"], ...wholes.map((whole) => at(whole, "dc:identifier"))];
	const doi = ids.flat().find((id) => typeof id === "string" && id.startsWith("DOI "));
	const uri = [fields["dc:identifier"]].flat().map((id) => at(id, "dcterms:URI", "rdf:value"));
	const persons = [at(authors, "rdf:Seq", "rdf:li")].flat();
	return {
		...record,
		fields: {
			...fields,
			"dc:identifier": undefined,
			address: uri.find((one) => typeof one === "string"),
			"bib:authors": persons.flatMap((person) => {
				const parts = at(person, "foaf:Person");
				const family = at(parts, "foaf:surname");
				return family === undefined ? [] : [{ family, given: at(parts, "foaf:givenName") ?? "" }];
			}),
			"dc:subject": subjects.map((one) => at(one, "z:AutomaticTag", "rdf:value") ?? one),
			venue: told("dc:title"),
			volume: told("prism:volume"),
			issue: told("prism:number"),
			doi,
		},
	};
}
