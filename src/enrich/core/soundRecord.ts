import { recordShape } from "../../survey/curation/recordShape.ts";
import type { Entry, Ids } from "../../survey/model.ts";
import { isoDate } from "../../survey/text/isoDate.ts";
import { withoutMarkup } from "../../text/markup.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { tidyNames } from "./tidyNames.ts";
import { venueInFull } from "./venueInFull.ts";

/** Longer texts are none of their kind, in signs. */
const LONGEST = { title: 1000, abstract: 20_000, name: 120, venue: 300, number: 60, address: 500 };
/** More people than any paper has. */
const MOST_AUTHORS = 10_000;

/**
 * The record of an entry that anybody may have written: without markup and control signs, and without what
 * cannot be what it says it is. A record that has no usable title is none.
 *
 * @param by who tells it, where the entry does not say
 */
export function soundRecord(entry: Entry, by: string): FoundRecord | undefined {
	const title = line(entry.title, LONGEST.title);
	if (title === undefined) return undefined;
	const { ids = {}, venue, volume, issue, pages, categories = [] } = entry.details ?? {};
	const numeral = (text: string | undefined) => fact(text, LONGEST.number);
	const year = entry.date?.year;
	const isDated = entry.date && year !== undefined && year >= 1600 && year <= 2200;
	const sound = soundIds(ids);
	return {
		source: fact(entry.source, LONGEST.name) ?? by,
		url: addressOf(entry.url),
		title,
		abstract: entry.abstract.length > LONGEST.abstract ? "" : entry.abstract,
		authors: namesOf(entry),
		ids: sound,
		venue: venueInFull(fact(venue, LONGEST.venue)),
		volume: numeral(volume),
		issue: numeral(issue),
		pages: numeral(pages),
		date: isDated ? isoDate(entry.date) : undefined,
		categories: sound.arxiv === undefined ? [] : [...new Set(categories)].filter(isOfArxiv),
		kind: fact(entry.kind, LONGEST.name),
	};
}

/** A text in one line without markup and controls; undefined where nothing is left, or far too much. */
function line(text: string | undefined, longest: number): string | undefined {
	if (text === undefined || text.length > 4 * longest) return undefined;
	const plain = withoutMarkup(text)
		.replaceAll("\uFFFD", "?")
		.replace(/[\s\p{C}]+/gu, " ")
		.trim();
	return plain === "" || plain.length > longest ? undefined : plain;
}

/** A fact in one line; undefined also where it holds code of a page, or has lost a letter. */
function fact(text: string | undefined, longest: number): string | undefined {
	const plain = line(text, longest);
	const isBroken = /\uFFFD/u.test(text ?? "") || /<[a-z/!?]/iu.test(plain ?? "");
	return isBroken || !/[\p{L}\p{N}]/u.test(plain ?? "") ? undefined : plain;
}

/** What no name has. */
const NO_NAME =
	/https?:|[\d@{}\\=$]|^(?:anonymous(?: authors?)?|unknown|n\/a|null|undefined|none)$/iu;

/** None where one of them is no name: fewer authors than a paper has would be wrong. */
function namesOf({ authors }: Entry): readonly string[] {
	if (authors?.kind !== "names" || authors.names.length > MOST_AUTHORS) return [];
	const names = authors.names.map((name) => fact(name, LONGEST.name));
	const are = names.filter(
		(name) => name !== undefined && /\p{L}/u.test(name) && !NO_NAME.test(name),
	);
	return are.length === names.length ? tidyNames(are as string[]) : [];
}

/** The primary archives of arXiv and their parts: `cs.LG`, `hep-th`. */
const isOfArxiv = (category: string): boolean =>
	/^(?:[a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Za-z-]{2,12}|[a-z]{2,5}-[a-z]{2,3})$/u.test(category);

/** Signs that stand encoded in an address, if at all. */
const NO_ADDRESS = /[\s\p{C}\uFFFD"<>\\^`{|}]/u;

function addressOf(url: string | undefined): string | undefined {
	if (url === undefined || url.length > LONGEST.address || NO_ADDRESS.test(url)) return undefined;
	return recordShape.url.safeParse(url).data;
}

/** Those that read as what they are. */
function soundIds(ids: Ids): Ids {
	const { arxivVersion: _, ...others } = ids;
	return Object.fromEntries(
		Object.entries(others as Readonly<Record<string, string>>).filter(
			([name, id]) =>
				recordShape.ids.safeParse({ [name]: id }).success &&
				id.length <= LONGEST_ID &&
				(name !== "doi" || PLAIN_DOI.test(id)),
		),
	);
}

const LONGEST_ID = 200;
/** All signs that publishers put into DOIs; old ones have angle brackets. */
const PLAIN_DOI = /^(?!.*<[a-z/])10\.[\d.]+\/[\w\-.;:()/<>[\]+#&*=,~]+$/u;
