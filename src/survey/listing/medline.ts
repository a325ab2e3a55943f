import type { FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { taggedRecords } from "./tagged.ts";

/** The tags of MEDLINE. Source: https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format */
const names: FieldNames = {
	title: "ti cti bti",
	abstract: "ab",
	authors: "fau au",
	date: "dp dep",
	doi: "doi",
	pubmed: "pmid",
	venue: "jt ta",
	volume: "vi",
	issue: "ip",
	pages: "pg",
	keywords: "ot mh",
};

/** PubMed's MEDLINE, saved as .nbib. */
export const medline: Format = {
	id: "medline",
	name: "MEDLINE of PubMed",
	detect: ({ text }) => /^PMID ?- ?\d/mu.test(text.slice(0, 20_000)),
	parse: (source) =>
		readRecords(
			source,
			taggedRecords(source.text, {
				line: /^(?<head>(?<tag>[A-Z]{2,4}) {0,2}- )/u,
				first: "PMID",
				lists: ["FAU", "AU", "OT", "MH"],
				orcidOf: { AUID: "FAU" },
			}).map(withDoi),
			{
				names,
				notation: "MEDLINE notation, and fields that stand elsewhere on the page",
				haveStops: true,
			},
		),
};

/** MEDLINE has groups of authors apart, and marks a DOI among the ids of an article: `10.1000/x [doi]`. */
function withDoi({ fields: { CN: groups, ...own }, ...rest }: RawRecord): RawRecord {
	const authors = [own.FAU ?? own.AU ?? [], groups ?? []].flat();
	const record: RawRecord = {
		...rest,
		fields: { ...own, ...(authors.length > 0 && { FAU: authors }) },
	};
	const ids = [own.LID, own.AID].flat();
	const doi = ids.find((id) => typeof id === "string" && id.endsWith("[doi]"));
	return doi === undefined ? record : { ...record, fields: { ...record.fields, doi } };
}
