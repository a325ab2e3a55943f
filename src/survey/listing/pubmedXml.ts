import { commonNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords } from "./xmlRecords.ts";
import { all, at, objectOf, textsWith } from "./xmlValues.ts";

/** PubMed's XML. Source: https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html */
export const pubmedXml: Format = {
	id: "pubmed-xml",
	name: "PubMed's XML",
	detect: ({ text }) => /<PubmedArticle[\s>]/u.test(text.slice(0, 20_000)),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, {
				names: ["PubmedArticle"],
				texts: ["ArticleTitle", "VernacularTitle", "AbstractText", "CollectiveName", "Keyword"],
				attributed: ["AbstractText", "ArticleId", "ELocationID", "Identifier"],
			}).map(readArticle),
			{
				names: commonNames,
				notation: "XML notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
				haveStops: true,
			},
		),
};

function readArticle({ line, fields }: RawRecord): RawRecord {
	const { Article, PMID, KeywordList, MeshHeadingList, ...citation } = objectOf(
		fields.MedlineCitation,
	);
	const { ArticleTitle, VernacularTitle, Abstract, AuthorList, ...told } = objectOf(Article);
	const { Journal, ArticleDate, ELocationID, Pagination, ...others } = told;
	const issue = at(Journal, "JournalIssue");
	const ids = at(fields, "PubmedData", "ArticleIdList", "ArticleId");
	return {
		line,
		fields: {
			...citation,
			...others,
			title: ArticleTitle || VernacularTitle,
			abstract: all(at(Abstract, "AbstractText")).map(labelled).join(" "),
			authors: all(at(AuthorList, "Author")).map(authorOf),
			date: dateIn(ArticleDate) ?? dateIn(at(issue, "PubDate")),
			year: at(issue, "PubDate", "Year"),
			pmid: PMID,
			doi: [...textsWith(ids, "IdType", "doi"), ...textsWith(ELocationID, "EIdType", "doi")][0],
			journal: at(Journal, "Title"),
			volume: at(issue, "Volume"),
			issue: at(issue, "Issue"),
			pages: at(Pagination, "MedlinePgn"),
			firstpage: at(Pagination, "StartPage"),
			lastpage: at(Pagination, "EndPage"),
			keywords: all(KeywordList).flatMap((list) => all(at(list, "Keyword"))),
			meshTerms: all(at(MeshHeadingList, "MeshHeading")).map((heading) =>
				at(heading, "DescriptorName"),
			),
		},
	};
}

/** A part of an abstract behind its heading, as PubMed shows it: `RESULTS: …`. */
function labelled(part: unknown): string {
	const [label, text] = [at(part, "Label"), at(part, "text")];
	return label === undefined ? String(text ?? "") : `${label}: ${text}`;
}

function authorOf(author: unknown): unknown {
	const [orcid] = textsWith(at(author, "Identifier"), "Source", "ORCID");
	const group = at(author, "CollectiveName");
	return group === undefined
		? {
				given: at(author, "ForeName") ?? at(author, "Initials"),
				family: at(author, "LastName"),
				suffix: at(author, "Suffix"),
				orcid,
			}
		: { name: group };
}

/** A date by its parts, or in words: `1998 Dec-1999 Jan`. */
function dateIn(date: unknown): string | undefined {
	const words = at(date, "MedlineDate");
	const parts = ["Year", "Month", "Day"].map((part) => at(date, part));
	const told = words ?? parts.filter((part) => part !== undefined).join(" ");
	return told ? String(told).replace(/^(\d{4}) (\d\d) (\d\d)$/u, "$1-$2-$3") : undefined;
}
