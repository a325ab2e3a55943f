import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords, xmlText } from "./xmlRecords.ts";

const names: FieldNames = {
	...commonNames,
	title: "title",
	abstract: "summary description content contentencoded",
	authors: "author dccreator creator",
	date: "published pubdate dcdate",
	url: "ownpage link guid id",
	doi: "arxivdoi prismdoi dcidentifier",
	arxiv: "arxivnumber",
	venue: "arxivjournalref journalref prismpublicationname dcsource",
	categories: "category",
};

/** Atom and RSS: feeds of arXiv's API and categories, of journals and of blogs. */
export const feed: Format = {
	id: "feed",
	name: "an Atom or RSS feed",
	detect: ({ text }) =>
		/<(?:feed|rss)[\s>]/u.test(text.slice(0, 5000)) ||
		(/<rdf:RDF[\s>]/u.test(text.slice(0, 5000)) && /<item[\s>]/u.test(text)),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, {
				names: ["entry", "item"],
				texts: ["title", "summary", "description", "content", "content:encoded"],
			})
				.filter(({ fields }) => !isError(fields))
				.map(readEntry),
			{
				names,
				notation: "notation of the feed, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
	readPart: (part) => withoutHead(xmlText(part)),
};

/** What arXiv's category feeds say before an abstract. */
const HEAD = /^\s*(?:arXiv:\S+\s+)?Announce Type:\s*\S+\s+Abstract:\s*/u;
const withoutHead = (text: string): string => text.replace(HEAD, "");

/** What arXiv answers to a query that it does not understand. */
const isError = ({ id }: RawRecord["fields"]): boolean =>
	typeof id === "string" && /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors/u.test(id);

const DATES = ["pubDate", "published", "updated", "dc:date"];

function readEntry(record: RawRecord): RawRecord {
	const { link, author, description, summary, id, guid, ...fields } = record.fields;
	// A paper that is announced again was published before.
	const isAgain = /^replace/u.test(String(fields["arxiv:announce_type"] ?? ""));
	const rest = Object.fromEntries(
		Object.entries(fields).filter(([name]) => !(isAgain && DATES.includes(name))),
	);
	const links = [link].flat();
	const page = links.find((one) => typeof one === "object" && relOf(one) === "alternate");
	const address = (one: unknown) =>
		typeof one === "object" && one !== null && "href" in one ? one.href : one;
	const [number] = [id, guid].filter((one) => typeof one === "string" && /arxiv/iu.test(one));
	const creators = rest["dc:creator"];
	return {
		...record,
		fields: {
			...rest,
			ownpage: address(page ?? links.find((one) => typeof one === "string") ?? links[0]),
			...(author !== undefined && {
				author: typeof author === "string" ? author : [author].flat(),
			}),
			...(typeof creators === "string" && {
				"dc:creator": xmlText(creators.replace(/<[^<>]*>/gu, "")),
			}),
			...(description !== undefined && { description: bodyOf(description) }),
			...(summary !== undefined && { summary: bodyOf(summary) }),
			...(id !== undefined && { id }),
			...(typeof number === "string" && {
				arxivnumber: number.replace(/^(?:oai:arXiv\.org:|https?:\/\/\S*\/abs\/)/u, ""),
			}),
			category: [rest.category ?? []].flat().flatMap(termOf),
		},
	};
}

const bodyOf = (value: unknown): unknown =>
	typeof value === "string" ? withoutHead(value) : value;

function relOf(link: unknown): unknown {
	return typeof link === "object" && link !== null && "rel" in link ? link.rel : undefined;
}

function termOf(category: unknown): string[] {
	if (typeof category === "string") return [category];
	const term =
		typeof category === "object" && category !== null && "term" in category
			? category.term
			: undefined;
	return typeof term === "string" ? [term] : [];
}
