import { commonNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords } from "./xmlRecords.ts";
import { all, at, objectOf, textsWith } from "./xmlValues.ts";

/**
 * The articles of PubMed Central, bioRxiv and publishers.
 * Source: https://jats.nlm.nih.gov/archiving/tag-library/
 */
export const jats: Format = {
	id: "jats",
	name: "articles in JATS",
	detect: ({ text }) =>
		/<article[\s>]/u.test(text.slice(0, 20_000)) && /<article-meta[\s>]/u.test(text),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, {
				names: ["front"],
				texts: ["article-title", "journal-title", "abstract", "kwd", "collab"],
				attributed: ["abstract", "article-id", "contrib-id"],
			}).map(readFront),
			{
				names: commonNames,
				notation: "the article's XML, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
};

/** The elements that stand under other names in a record. */
const READ = [
	...["article-id", "title-group", "abstract", "contrib-group", "pub-date", "volume", "issue"],
	...["fpage", "lpage", "elocation-id", "kwd-group", "article-categories"],
];

function readFront({ line, fields }: RawRecord): RawRecord {
	const journal = fields["journal-meta"];
	const meta = objectOf(fields["article-meta"]);
	const told = (name: string) => meta[name];
	const ids = told("article-id");
	const abstracts = all(told("abstract"));
	const own = abstracts.find((abstract) => at(abstract, "abstract-type") === undefined);
	return {
		line,
		fields: {
			...Object.fromEntries(Object.entries(meta).filter(([name]) => !READ.includes(name))),
			title: at(told("title-group"), "article-title"),
			abstract: withPrefix(at(own ?? abstracts[0], "text")),
			authors: all(told("contrib-group"))
				.flatMap((group) => all(at(group, "contrib")))
				.filter((person) => ["author", undefined].includes(at(person, "contrib-type") as string))
				.map(authorOf),
			date: firstDate(told("pub-date")),
			doi: textsWith(ids, "pub-id-type", "doi")[0],
			pmid: textsWith(ids, "pub-id-type", "pmid")[0],
			journal: at(journal, "journal-title-group", "journal-title") ?? at(journal, "journal-title"),
			volume: told("volume"),
			issue: told("issue"),
			firstpage: told("fpage") ?? told("elocation-id"),
			lastpage: told("lpage"),
			keywords: all(told("kwd-group")).flatMap((group) => all(at(group, "kwd"))),
			categories: all(told("article-categories"))
				.flatMap((groups) => all(at(groups, "subj-group")))
				.filter((group) => at(group, "subj-group-type") !== "heading")
				.flatMap((group) => all(at(group, "subject"))),
		},
	};
}

/** Headings by the prefix that they have in the abstracts of Crossref, by which the repairs know them. */
function withPrefix(abstract: unknown): unknown {
	return typeof abstract === "string"
		? abstract.replace(/(?<=<\/?)title(?=>)/gu, "jats:title")
		: abstract;
}

function authorOf(person: unknown): unknown {
	const [orcid] = textsWith(at(person, "contrib-id"), "contrib-id-type", "orcid");
	const name = at(person, "name") ?? all(at(person, "name-alternatives", "name"))[0];
	const group = at(person, "collab") ?? at(person, "string-name");
	return name === undefined
		? { name: group, orcid }
		: {
				given: at(name, "given-names"),
				family: at(name, "surname"),
				suffix: at(name, "suffix"),
				orcid,
			};
}

/** Of the dates on which an article came out, in print or not, the first that tells its day. */
function firstDate(dates: unknown): string | undefined {
	const told = all(dates).map((date) =>
		["year", "month", "day"]
			.flatMap((part) => at(date, part) ?? [])
			.map((part) => String(part).padStart(2, "0"))
			.join("-"),
	);
	const whole = told.filter((date) => date.split("-").length === 3);
	return (whole.length > 0 ? whole : told).toSorted()[0];
}
