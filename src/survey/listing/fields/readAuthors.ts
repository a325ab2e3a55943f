import { readName } from "../../cite/readName.ts";
import type { Authors } from "../../model.ts";
import { splitNames } from "./splitNames.ts";

/** The authors that a field names, and what of it could not be read. */
export interface ReadAuthors {
	readonly authors: Authors | undefined;
	/** ORCID iDs by name */
	readonly orcids: ReadonlyMap<string, string>;
	/** keys that items have beside their names: `authors.affiliation` */
	readonly unused: readonly string[];
	/** `authors.1: true` */
	readonly unread: readonly string[];
}

/** A part of a name by the keys that people give it, in small letters without other signs. */
const keys: Readonly<
	Record<"whole" | "nested" | "given" | "middle" | "family" | "suffix", string>
> = {
	whole: "name fullname displayname authorname literal",
	nested: "author person creator personororg",
	given: "given first firstname givenname givennames forename forenames",
	middle: "middle middlename prefix particle nondroppingparticle droppingparticle",
	family: "family last lastname familyname surname",
	suffix: "suffix",
};

/** The number within an address or alone. */
const ORCID = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/u;

/** An author in an object in an object is as deep as anybody writes. */
const DEEPEST = 3;

/** What is told beside a name and found while it is read. */
interface Beside {
	readonly orcids: Map<string, string>;
	readonly unused: Set<string>;
}

/** Reads what people write as authors: a text, a number, a list of names, or of objects that hold them. */
export function readAuthors(value: unknown): ReadAuthors {
	const beside: Beside = { orcids: new Map(), unused: new Set() };
	const told = (authors: Authors | undefined, unread: readonly string[] = []) => ({
		authors,
		orcids: beside.orcids,
		unused: [...beside.unused],
		unread,
	});
	const named = (names: readonly string[], unread?: readonly string[]) =>
		told(names.length > 0 ? { kind: "names", names } : undefined, unread);
	if (value === undefined || value === null || value === "") return told(undefined);
	if (typeof value === "number")
		return Number.isInteger(value) && value > 0
			? told({ kind: "count", count: value })
			: told(undefined, [tell("authors", value)]);
	if (typeof value === "string") return named(splitNames(value));
	const nested = listWithin(value);
	if (nested) return readAuthors(nested);
	const isList = Array.isArray(value);
	const items: readonly unknown[] = isList ? value : [value];
	const unread: string[] = [];
	const names = items.flatMap((item, index) => {
		if (item === null) return [];
		if (isOther(item) && items.some((other) => !isOther(other))) {
			beside.unused.add("authors.creatorType");
			return [];
		}
		const name = nameOf(item, "authors", beside, 0);
		if (name === undefined) unread.push(tell(isList ? `authors.${index}` : "authors", item));
		return name ? [name] : [];
	});
	const [only = "", ...others] = names;
	const mayHoldSeveral = others.length === 0 && !items.some(isLiteral);
	return named(mayHoldSeveral ? splitNames(only, true) : names, unread);
}

/** Whether Zotero calls somebody an editor, a translator or the like. */
const isOther = (item: unknown): boolean =>
	typeof item === "object" &&
	item !== null &&
	"creatorType" in item &&
	!/^(?:author|contributor|presenter|podcaster|programmer|inventor|artist)$/u.test(
		String(item.creatorType),
	);

/** A name that its format marks as a whole. */
const isLiteral = (item: unknown): boolean =>
	typeof item === "object" && item !== null && "literal" in item;

/** The list of `{"author": [...]}`. */
function listWithin(value: unknown): readonly unknown[] | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	const [first, ...others] = Object.values(value);
	return others.length === 0 && Array.isArray(first) ? first : undefined;
}

const tell = (path: string, value: unknown) => `${path}: ${JSON.stringify(value)}`;

/** The name that an item of the list holds, "" for a blank one; undefined where there is none. */
function nameOf(item: unknown, path: string, beside: Beside, depth: number): string | undefined {
	if (typeof item === "string") {
		const [marked, orcid] = /\s*\((\d{4}-\d{4}-\d{4}-\d{3}[\dX])\)/u.exec(item) ?? [];
		const name = item.replace(marked ?? "", "").trim();
		if (orcid !== undefined) beside.orcids.set(name, orcid);
		return name === ":" ? "" : name;
	}
	if (typeof item !== "object" || item === null || Array.isArray(item) || depth > DEEPEST)
		return undefined;
	// Daily Papers keeps names that a page does not show.
	if ("hidden" in item && item.hidden === true) return "";
	const parts = new Map<string, string>();
	const others: string[] = [];
	let orcid: string | undefined;
	for (const [key, value] of Object.entries(item)) {
		const part = partOf(key);
		const text =
			part === "whole" || part === "nested"
				? nameOf(value, `${path}.${key}`, beside, depth + 1)
				: part && typeof value === "string"
					? value.trim()
					: undefined;
		const id = typeof value === "string" && /orcid/iu.test(key) && ORCID.exec(value)?.[0];
		if (id) orcid = id;
		else if (part && text) parts.set(part, [parts.get(part), text].filter(Boolean).join(" "));
		else if (value !== undefined && value !== null && value !== "") others.push(`${path}.${key}`);
	}
	const name = parts.get("whole") ?? parts.get("nested") ?? joined(parts);
	if (name !== undefined) for (const other of others) beside.unused.add(other);
	if (name !== undefined && orcid !== undefined) beside.orcids.set(name, orcid);
	return name;
}

/**
 * "Given Family"; "Family, Given" where the family's name would not be taken for it otherwise, as one of
 * several words.
 */
function joined(parts: ReadonlyMap<string, string>): string | undefined {
	const [given, family] = [parts.get("given"), parts.get("family")];
	const name = ["given", "middle", "family", "suffix"].flatMap((part) => parts.get(part) ?? []);
	if (name.length === 0) return undefined;
	const plain = name.join(" ");
	if (!given || !family?.includes(" ") || name.length > 2) return plain;
	const read = readName(plain);
	const isClear = "given" in read && read.given === given;
	return isClear || /,/u.test(plain) ? plain : `${family}, ${given}`;
}

function partOf(key: string): string | undefined {
	const plain = key.toLowerCase().replace(/[^a-z]/gu, "");
	return Object.entries(keys).find(([, names]) => names.split(" ").includes(plain))?.[0];
}
