import { isWebAddress } from "../../../text/address.ts";
import { monthNumber } from "../../../text/months.ts";
import type { Authors, Details, Ids, PrintedDate } from "../../model.ts";
import {
	idsOfAddress,
	idsOfDoi,
	readAcl,
	readArxiv,
	readDoi,
	readPubmed,
} from "../../text/identifiers.ts";
import { cleanText } from "../decode.ts";
import type { ListingRecord, Part } from "../format.ts";
import { type FieldNames, plainName, type Role, rolesByName } from "./fieldNames.ts";
import { flatten, isNothing } from "./flatten.ts";
import type { RawRecord } from "./rawRecord.ts";
import { readAuthors } from "./readAuthors.ts";
import { readDate } from "./readDate.ts";
import { readList, readParagraphs, readText } from "./readText.ts";

/** A record with what became of its fields. */
export interface ReadFields {
	/** undefined where it has no title */
	readonly record: ListingRecord | undefined;
	/** names of fields that a page or the survey's data shows */
	readonly used: readonly string[];
	/** names of fields that say something, but nothing that the survey knows */
	readonly unused: readonly string[];
	/** fields that should tell something and cannot be read, with what they say */
	readonly unread: readonly string[];
}

/**
 * Reads a record by the names of its fields. Of several fields about the same the first that says anything
 * counts, in the order of the table.
 */
export function readFields(raw: RawRecord, names: FieldNames): ReadFields {
	const roles = rolesByName(names);
	const fields = flatten(raw.fields, (name) => roles.has(name));
	const known = Object.entries(fields)
		.filter(([, value]) => !isNothing(value))
		.map(([name, value]) => ({ name, value, ...roles.get(plainName(name)) }))
		.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const used = new Set<string>();
	const unread: string[] = [];
	/** the first field about something that can be read */
	const first = <T>(role: Role, read: (value: unknown) => T | undefined): T | undefined => {
		for (const field of known) {
			if (field.role !== role) continue;
			const value = read(field.value);
			if (value === undefined) continue;
			used.add(field.name);
			return value;
		}
		return undefined;
	};
	const text = (role: Role) => first(role, (value) => oneLine(readText(value)));
	const title = text("title");
	const abstract = first("abstract", (value) => paragraphs(readParagraphs(value)));
	const orcids: Record<string, string> = {};
	const besideNames: string[] = [];
	const authors = first("authors", (value) => {
		const read = readAuthors(value);
		unread.push(...read.unread);
		besideNames.push(...read.unused);
		for (const [name, orcid] of Object.entries(read.orcids)) orcids[oneLine(name) ?? ""] = orcid;
		return read.authors && clean(read.authors);
	});
	const date = dateOf(first, known, (field) => {
		used.add(field.name);
		unread.push(`${field.name}: ${JSON.stringify(field.value)}`);
	});
	const ids = idsOf(first, known, used);
	const url = first("url", (value) => {
		for (const other of [value].flat().slice(1))
			if (!isNothing(other)) unread.push(`another address: ${JSON.stringify(other)}`);
		return addressOf(value);
	});
	const details: Details = {
		...(Object.keys(ids).length > 0 && { ids }),
		...optional("venue", text("venue")),
		...optional("volume", text("volume")),
		...optional("issue", text("issue")),
		...optional("pages", text("pages")?.replace(/(?<=\d)-{1,2}(?=\d)/u, "–")),
		...optional("keywords", first("keywords", listOf)),
		...optional("categories", first("categories", listOf)),
		...optional("citations", first("citations", countOf)),
		...(Object.keys(orcids).length > 0 && { orcids }),
		...optional("code", first("code", addressOf)),
		...optional("project", first("project", addressOf)),
	};
	const record: ListingRecord | undefined =
		title === undefined
			? undefined
			: {
					line: raw.line,
					title,
					abstract: abstract ?? "",
					authors,
					date,
					comments: first("comments", countOf),
					url: url ?? addressOfIds(ids),
					...(Object.keys(details).length > 0 && { details }),
					...optional("parts", partsOf(raw, known, used)),
				};
	return {
		record,
		used: [...used].toSorted(),
		unused: [...known.map(({ name }) => name).filter((name) => !used.has(name)), ...besideNames],
		unread,
	};
}

interface Known {
	readonly name: string;
	readonly value: unknown;
	readonly role?: Role;
}
type First = <T>(role: Role, read: (value: unknown) => T | undefined) => T | undefined;

/** A date of its own, or of a year with a month. */
function dateOf(
	first: First,
	known: readonly Known[],
	onUnread: (field: Known) => void,
): PrintedDate | undefined {
	const date = first("date", readDate);
	const year = first("year", readDate);
	const month = first("month", (value) => {
		const text = readText(value)?.replace(/[{}"]/gu, "").trim() ?? "";
		return /^\d{1,2}$/u.test(text) ? Number(text) : monthNumber(text);
	});
	const stated = known.find(({ role }) => role === "date");
	if (!date && stated) onUnread(stated);
	if (date && (date.month !== undefined || year === undefined || date.year !== year.year))
		return date;
	if (!year) return undefined;
	return { ...year, ...(year.month === undefined && month !== undefined && { month }) };
}

/** What identifies the paper, by fields of their own and by addresses. */
function idsOf(first: First, known: readonly Known[], used: Set<string>): Ids {
	const byAddress = known.flatMap(({ name, value, role }) => {
		const text = typeof value === "string" ? value : "";
		if (role !== "url" && !/^https?:\/\//u.test(text)) return [];
		const ids = idsOfAddress(text);
		if (Object.keys(ids).length > 0) used.add(name);
		return [ids];
	});
	const doi = first("doi", (value) => readDoi(readText(value) ?? ""));
	const pubmed = first("pubmed", (value) => readPubmed(readText(value) ?? ""));
	const acl = first("acl", (value) => readAcl(readText(value) ?? ""));
	const openreview = first("openreview", (value) => {
		const text = readText(value) ?? "";
		return /^[\w-]{6,20}$/u.test(text) ? text : undefined;
	});
	const arxiv = first("arxiv", (value) => {
		const text = (readText(value) ?? "").replace(/^arxiv:\s*/iu, "").trim();
		return /^\S+$/u.test(text) && /^(?:\d{4}\.|[a-z-]+(?:\.[A-Z]{2})?\/\d)/u.test(text)
			? readArxiv(text)
			: undefined;
	});
	return Object.assign(
		{},
		...byAddress.toReversed(),
		doi && idsOfDoi(doi),
		pubmed && { pubmed },
		acl && { acl },
		openreview && { openreview },
		arxiv,
	);
}

function addressOf(value: unknown): string | undefined {
	for (const item of [value].flat()) {
		const text = typeof item === "string" ? item.trim() : "";
		if (isWebAddress(text)) return text;
	}
	return undefined;
}

/** Where a paper stands, by what identifies it. */
function addressOfIds({ doi, arxiv, openreview, acl, pubmed }: Ids): string | undefined {
	if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
	if (acl) return `https://aclanthology.org/${acl}/`;
	if (openreview) return `https://openreview.net/forum?id=${openreview}`;
	if (doi) return `https://doi.org/${doi}`;
	return pubmed && `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`;
}

function countOf(value: unknown): number | undefined {
	const count =
		typeof value === "string" && /^\d{1,9}$/u.test(value.trim()) ? Number(value) : value;
	return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}

function listOf(value: unknown): readonly string[] | undefined {
	const items = readList(value).flatMap((item) => oneLine(item) ?? []);
	return items.length > 0 ? [...new Set(items)] : undefined;
}

/** Where title and abstract stand, as far as the format told. */
function partsOf(
	{ at = {} }: RawRecord,
	known: readonly Known[],
	used: ReadonlySet<string>,
): readonly Part[] | undefined {
	const parts = known.flatMap(({ name, role }): Part[] => {
		const range = Object.hasOwn(at, name) ? at[name] : undefined;
		const isText = role === "title" || role === "abstract";
		return isText && used.has(name) && range && range.end > range.start ? [{ ...range, role }] : [];
	});
	return Object.keys(at).length > 0 ? parts.toSorted((a, b) => a.start - b.start) : undefined;
}

function clean(authors: Authors): Authors {
	if (authors.kind !== "names") return authors;
	return { kind: "names", names: authors.names.flatMap((name) => oneLine(name) ?? []) };
}

const optional = <K extends string, T>(key: K, value: T | undefined) =>
	(value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;

/** A text on one line, without control characters; undefined where nothing of it can be seen. */
function oneLine(text: string | undefined): string | undefined {
	const line =
		text &&
		cleanText(text.replace(/[\f\v]/gu, " "))
			.text.replace(/\s+/gu, " ")
			.trim();
	return line || undefined;
}

/** A text of paragraphs, each on one line, with blank lines between. */
function paragraphs(text: string | undefined): string | undefined {
	const lines = (text ?? "").split(/\n\s*\n/u).flatMap((part) => oneLine(part) ?? []);
	return lines.length > 0 ? lines.join("\n\n") : undefined;
}
