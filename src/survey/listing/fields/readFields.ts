import type { Details } from "../../model.ts";
import { monthOfArxiv } from "../../text/identifiers.ts";
import { isoDate } from "../../text/isoDate.ts";
import type { ListingRecord, Part } from "../format.ts";
import { cleanNames, orcidsOf } from "./cleanNames.ts";
import { dateOf } from "./dateOf.ts";
import { plainName, type Role, type Roles } from "./fieldNames.ts";
import { flatten, isNothing } from "./flatten.ts";
import { addressOfIds, idsOf } from "./idsOf.ts";
import type { First, Known } from "./known.ts";
import { oneLine } from "./oneLine.ts";
import type { RawRecord } from "./rawRecord.ts";
import { readAuthors } from "./readAuthors.ts";
import { readDate } from "./readDate.ts";
import { readText } from "./readText.ts";
import {
	abstractOf,
	addressesOf,
	addressOf,
	citedIn,
	countOf,
	exportedIn,
	listOf,
	publishedIn,
} from "./readValues.ts";

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
	const first: First = (role, read) => {
		for (const field of known) {
			if (field.role !== role) continue;
			const value = read(field.value);
			if (value === undefined) continue;
			used.add(field.name);
			return value;
		}
		return undefined;
	};
	/** the items of every field about something */
	const all = (role: Role): readonly string[] | undefined => {
		const items = known.flatMap((field) => {
			const listed = (field.role === role && listOf(field.value)) || [];
			if (listed.length > 0) used.add(field.name);
			return listed;
		});
		return items.length > 0 ? [...new Set(items)] : undefined;
	};
	const lineOf = (value: unknown) => oneLine(readText(value));
	const abstract = first("abstract", abstractOf);
	const title = withSubtitle(
		first("title", lineOf) ?? (abstract === undefined ? undefined : first("name", lineOf)),
		first("subtitle", lineOf),
	);
	const orcids = new Map(first("orcids", (value) => orcidsOf(readText(value))));
	const besideNames: string[] = [];
	const authors = first("authors", (value) => {
		const read = readAuthors(value);
		unread.push(...read.unread);
		besideNames.push(...read.unused);
		for (const [name, orcid] of read.orcids) orcids.set(oneLine(name) ?? "", orcid);
		return read.authors && cleanNames(read.authors);
	});
	const date = dateOf(first, known, (field) => {
		used.add(field.name);
		unread.push(`${field.name}: ${JSON.stringify(field.value)}`);
	});
	const ids = idsOf(first, known, used);
	const url = first("url", (value) => {
		const [address, ...others] = addressesOf(value);
		for (const other of others) unread.push(`another address: ${JSON.stringify(other)}`);
		return address;
	});
	const citations = first("citations", countOf) ?? first("note", citedIn);
	const counted =
		citations === undefined
			? undefined
			: (first("citationsDate", readDate) ?? first("note", exportedIn));
	const details: Details = {
		...(Object.keys(ids).length > 0 && { ids }),
		...optional("venue", first("venue", publishedIn)),
		...optional("volume", first("volume", publishedIn)),
		...optional("issue", first("issue", publishedIn)),
		...optional("pages", pagesOf(first)),
		...optional("keywords", all("keywords")),
		...optional("categories", all("categories")),
		...optional("citations", citations),
		...optional("citationsDate", counted && isoDate(counted)),
		...(orcids.size > 0 && { orcids: Object.fromEntries(orcids) }),
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
					date: date ?? (ids.arxiv === undefined ? undefined : monthOfArxiv(ids.arxiv)),
					comments: first("comments", countOf),
					url: url ?? addressOfIds(ids),
					...(Object.keys(details).length > 0 && { details }),
					...optional("source", oneLine(readText(fields.source))),
					...optional("kind", kindOf(fields)),
					...optional("parts", partsOf(raw, known, used)),
				};
	return {
		record,
		used: [...used].toSorted(),
		unused: [...known.map(({ name }) => name).filter((name) => !used.has(name)), ...besideNames],
		unread,
	};
}

/** What a record calls itself, in the fields that programs have for it. */
function kindOf({ type, publicationTypes, itemType }: Readonly<Record<string, unknown>>) {
	return [type, publicationTypes, itemType]
		.map((value) =>
			oneLine(
				[value]
					.flat()
					.filter((one) => typeof one === "string")
					.join(", "),
			),
		)
		.find((kind) => kind !== undefined);
}

/** A title with its second part, unless it holds that already. */
function withSubtitle(title: string | undefined, subtitle: string | undefined): string | undefined {
	if (title === undefined || subtitle === undefined) return title;
	if (title.toLowerCase().includes(subtitle.toLowerCase())) return title;
	return `${title}${/[:?!]\}*$/u.test(title) ? "" : ":"} ${subtitle}`;
}

/** The pages as one range, which some programs part into its ends. */
function pagesOf(first: First): string | undefined {
	const range = first("pages", (value) => {
		const pages = publishedIn(value);
		return pages !== undefined && /[\p{L}\p{N}]/u.test(pages) ? pages : undefined;
	})
		?.replace(/^pp?\.?\s*(?=[A-Za-z]?\d+\b)/iu, "")
		.replace(/\s*(?:--+|[–—])\s*/gu, "–")
		.replace(/^([A-Za-z]?\d+)\s*-\s*([A-Za-z]?\d+)$/u, "$1–$2");
	const ends = (["firstPage", "lastPage"] as const)
		.flatMap((role) => first(role, publishedIn) ?? [])
		.filter((page) => /\d/u.test(page));
	return range ?? (ends.length > 0 ? [...new Set(ends)].join("–") : undefined);
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

const optional = <K extends string, T>(key: K, value: T | undefined) =>
	(value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
