import { isWebAddress } from "../../../text/address.ts";
import { monthNumber } from "../../../text/months.ts";
import { plainTexName } from "../../../text/texLetters.ts";
import type { Authors, Details, Ids, PrintedDate } from "../../model.ts";
import {
	idsOfAddress,
	idsOfDoi,
	readAcl,
	readArxiv,
	readDoi,
	readPubmed,
} from "../../text/identifiers.ts";
import { existingDate } from "../../text/isoDate.ts";
import { cleanText } from "../decode.ts";
import type { ListingRecord, Part } from "../format.ts";
import { plainName, type Role, type Roles } from "./fieldNames.ts";
import { flatten, isNothing } from "./flatten.ts";
import type { RawRecord } from "./rawRecord.ts";
import { readAuthors } from "./readAuthors.ts";
import { readDate } from "./readDate.ts";
import { readList, readParagraphs, readText } from "./readText.ts";

/** What stands in the place of an abstract that is not there. */
const NO_TEXT =
	/^\W*(?:n\/?a|nan|null|none|no abstract(?: (?:is )?(?:available|provided))?|abstract (?:is )?(?:missing|(?:not )?(?:available|provided)))?\W*$/iu;
/** The heading of an abstract that was copied with it. */
const HEADING =
	/^abstract(?:\s*[:.—–-]\s*|\s+(?=(?:We|In|This|The|These|Here|Our|To|It|As|For|With|While|Although|Recent|Background|Objectives?|Purpose|Introduction|Aims?|Context|Motivation)\b))/iu;
/** What stands in the place of a journal or its number where a paper is a preprint. */
const PREPRINT = /^(?:(?:arxiv|corr)(?:\.org)?(?:\s|:|$)|abs\/\d)|^corr, abs\//iu;

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
 *
 * @param roles of the names, by `rolesByName`
 */
export function readFields(raw: RawRecord, roles: Roles): ReadFields {
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
	/** unless it only says that the paper is a preprint */
	const published = (role: Role) =>
		first(role, (value) => {
			const text = oneLine(readText(value));
			return text === undefined || text === "0" || PREPRINT.test(text) ? undefined : text;
		});
	/** the items of every field about something */
	const all = (role: Role): readonly string[] | undefined => {
		const items = known.flatMap((field) => {
			const listed = (field.role === role && listOf(field.value)) || [];
			if (listed.length > 0) used.add(field.name);
			return listed;
		});
		return items.length > 0 ? [...new Set(items)] : undefined;
	};
	const pageRange = () => {
		const ends = [published("firstPage"), published("lastPage")].filter((page) =>
			/\d/u.test(page ?? ""),
		);
		return ends.length > 0 ? [...new Set(ends)].join("–") : undefined;
	};
	const abstract = first("abstract", (value) => {
		const text = paragraphs(readParagraphs(value));
		return text !== undefined && NO_TEXT.test(text) ? undefined : text?.replace(HEADING, "");
	});
	const orcids: Record<string, string> = Object.fromEntries(
		first("orcids", (value) => orcidsOf(readText(value))) ?? [],
	);
	const besideNames: string[] = [];
	const title =
		text("title") ??
		(abstract === undefined ? undefined : first("name", (value) => oneLine(readText(value))));
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
		...optional("venue", published("venue")),
		...optional("volume", published("volume")),
		...optional("issue", published("issue")),
		...optional("pages", published("pages")?.replace(/(?<=\d)-{1,2}(?=\d)/u, "–") ?? pageRange()),
		...optional("keywords", all("keywords")),
		...optional("categories", all("categories")),
		...optional("citations", first("citations", countOf) ?? first("note", citedIn)),
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
	const [exact, base] =
		date && year && date.year === year.year ? [date, year] : [date ?? year, date ?? year];
	if (exact?.month !== undefined) return exact;
	const month = base && (first("date", readMonth) ?? first("month", readMonth));
	const whole = base && month && existingDate(base.year, month.month, month.day);
	const stated = known.find(({ role }) => role === "date");
	// A text that tells more than was understood.
	const isPart = date === undefined || TELLS_MORE.test(textOf(stated?.value));
	if (stated && !whole && base?.month === undefined && isPart) onUnread(stated);
	return whole ?? base;
}

const TELLS_MORE = /\d{4}.*\d|\d.*\d{4}|\p{L}{2}/u;
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** A month, and its day where one stands with it: `3`, `jul`, `JUN 13`, `MAY-JUN`. */
function readMonth(value: unknown): { month: number; day: number | undefined } | undefined {
	const text = readText(value)?.replace(/[{}"]/gu, "").trim() ?? "";
	const [, name = "", day] = /^(\p{L}+)\.?(?:[ ~]+(\d{1,2}))?(?![\p{L}\d])/u.exec(text) ?? [];
	const month = /^\d{1,2}$/u.test(text) ? Number(text) : monthNumber(name);
	return month === undefined || month < 1 || month > 12
		? undefined
		: { month, day: day === undefined ? undefined : Number(day) };
}

/** What identifies the paper, by fields of their own and by addresses. */
function idsOf(first: First, known: readonly Known[], used: Set<string>): Ids {
	const byAddress = known.flatMap(({ name, value, role }) => {
		const said = typeof value === "string" ? value.trim() : "";
		const text = BARE_ADDRESS.test(said) ? `https://${said}` : said;
		const isAddress = role === "url" || /^https?:\/\//u.test(text);
		const ids = isAddress
			? idsOfAddress(text)
			: MENTIONING.test(plainName(name))
				? idsIn(text)
				: {};
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
		const text = (readText(value) ?? "").replace(/^(?:arxiv:\s*|abs-)/iu, "").trim();
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

/** An address of a place of papers without its scheme. */
const BARE_ADDRESS = /^(?:[\w-]+\.)?(?:arxiv\.org|doi\.org|aclanthology\.org|openreview\.net)\//iu;
/** Fields in which programs note an arXiv number, or the number of PubMed. */
const MENTIONING =
	/^(?:number|issue|note|notes|extra|volume|journal|journalref|howpublished|comment|comments|series|m1|n1|an|pages|archiveid|booktitle|reportnumber)$/u;

const ARXIV_NOTE = /(?:^|\barXiv preprint\s+|\bCoRR,?\s+)(?:arXiv:\s*|abs\/)(\S+)/imu;

/** The identities that lines of a note begin with: `arXiv:2203.07687 [cs]`, `PMID: 31978945`. */
function idsIn(note: string): Ids {
	const [, arxiv] = ARXIV_NOTE.exec(note) ?? [];
	const [, pubmed] = /^PMID:\s*(\d{1,8})\b/imu.exec(note) ?? [];
	return { ...(arxiv && readArxiv(arxiv)), ...(pubmed && { pubmed }) };
}

function addressOf(value: unknown): string | undefined {
	for (const item of [value].flat()) {
		const texts = typeof item === "string" ? item.trim().split(/\s+/u) : [];
		const address = texts.find(isWebAddress);
		if (address !== undefined) return address;
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
	const digits = typeof value === "string" ? /^\s*(\d{1,9})\s*$/u.exec(value)?.[1] : undefined;
	const count = digits === undefined ? value : Number(digits);
	return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** How often a paper was cited, as a note of Scopus says it. */
function citedIn(value: unknown): number | undefined {
	const digits = /\bcited by\s*:\s*(\d{1,9})\b/iu.exec([value].flat().join("\n"))?.[1];
	return digits === undefined ? undefined : Number(digits);
}

function listOf(value: unknown): readonly string[] | undefined {
	const items = readList(value).flatMap((item) => oneLine(item.replace(/^\*(?=\S)/u, "")) ?? []);
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

/** A name without TeX, and without the number by which DBLP tells people of one name apart. */
function nameOf(listed: string): string {
	const name = /[\\{]/u.test(listed) ? plainTexName(listed) : listed;
	return name.replace(/\s\d{4}$/u, "");
}

/** ORCID iDs as the Web of Science lists them: `Doe, Jane/0000-0002-1825-0097; …`. */
function orcidsOf(text = ""): readonly (readonly [string, string])[] | undefined {
	const found = Array.from(
		text.matchAll(/([^;/]+)\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gu),
		([, name = "", id = ""]) => [name.trim(), id] as const,
	);
	return found.length > 0 ? found : undefined;
}

function clean(authors: Authors): Authors {
	if (authors.kind !== "names") return authors;
	return { kind: "names", names: authors.names.flatMap((name) => oneLine(nameOf(name)) ?? []) };
}

const optional = <K extends string, T>(key: K, value: T | undefined) =>
	(value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;

/** Words of ASCII with one blank between them: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/u;

/** A text on one line, without control characters; undefined where nothing of it can be seen. */
function oneLine(text: string | undefined): string | undefined {
	if (text === undefined || CLEAN.test(text)) return text;
	const line = cleanText(text.replace(/[\f\v]/gu, " "))
		.text.replace(/\s+/gu, " ")
		.trim();
	return line || undefined;
}

/** A text of paragraphs, each on one line, with blank lines between. */
function paragraphs(text: string | undefined): string | undefined {
	const lines = (text ?? "").split(/\n\s*\n/u).flatMap((part) => oneLine(part) ?? []);
	return lines.length > 0 ? lines.join("\n\n") : undefined;
}
