import { arranged, EMPTY, type ListedPaper, type ReaderList } from "./readerList.ts";

/** A list, or why there is none, in a sentence for the reader. */
export type ReadList =
	| { readonly list: ReaderList; readonly problem?: undefined }
	| { readonly list?: undefined; readonly problem: string };

/**
 * Reads a list from the text of a file or of the device's storage. What it does
 * not know of is left out; what it knows must be as it should.
 *
 * @param text JSON; the empty text is an empty list
 */
export function readList(text: string): ReadList {
	if (text === "") return { list: EMPTY };
	try {
		const { version, papers } = object(JSON.parse(text), "The list");
		if (version !== 1) throw new Wrong("version", "1", version);
		if (!Array.isArray(papers)) throw new Wrong("papers", "a list", papers);
		const read = papers.map(readPaper);
		const seen = new Set<string>();
		for (const [index, { slug }] of read.entries()) {
			if (seen.has(slug)) throw new Wrong(`papers[${index}].slug`, "named once", slug);
			seen.add(slug);
		}
		return { list: arranged(read) };
	} catch (error) {
		return { problem: error instanceof Wrong ? error.message : "This is not JSON." };
	}
}

function readPaper(value: unknown, index: number): ListedPaper {
	const name = `papers[${index}]`;
	const { slug, note, group } = object(value, name);
	if (typeof slug !== "string" || !/^[a-z0-9-]+$/u.test(slug))
		throw new Wrong(`${name}.slug`, "the name that ends a paper’s address", slug);
	return {
		slug,
		...optional("note", note, `${name}.note`),
		...optional("group", group, `${name}.group`),
	};
}

function optional(key: "note" | "group", value: unknown, name: string): object {
	if (value === undefined) return {};
	if (typeof value !== "string") throw new Wrong(name, "a text", value);
	const text = key === "group" ? value.trim() : value;
	return text.trim() ? { [key]: text } : {};
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		throw new Wrong(name, "an object", value);
	return value as Record<string, unknown>;
}

class Wrong extends Error {
	constructor(name: string, expected: string, found: unknown) {
		super(
			`${name} should be ${expected}, but is ${JSON.stringify(found)?.slice(0, 60) ?? "missing"}.`,
		);
	}
}
