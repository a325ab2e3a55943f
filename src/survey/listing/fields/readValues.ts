import { isWebAddress } from "../../../text/address.ts";
import { oneLine, paragraphs } from "./oneLine.ts";
import { readDate } from "./readDate.ts";
import { readList, readParagraphs, readText } from "./readText.ts";

/** What stands in the place of an abstract that is not there. */
const NO_TEXT =
	/^[^\p{L}\p{N}]*(?:n\/?a|nan|null|none|no abstract(?: (?:is )?(?:available|provided))?|abstract (?:is )?(?:missing|(?:not )?(?:available|provided)))?[^\p{L}\p{N}]*$/iu;
/** The heading of an abstract that was copied with it. */
const HEADING =
	/^abstract(?:\s*[:.—–-]\s*|\s+(?=(?:We|In|This|The|These|Here|Our|To|It|As|For|With|While|Although|Recent|Background|Objectives?|Purpose|Introduction|Aims?|Context|Motivation)\b))/iu;
/** The text of an abstract; undefined where a field only says that there is none. */
export function abstractOf(value: unknown): string | undefined {
	const text = paragraphs(readParagraphs(value));
	return text === undefined || NO_TEXT.test(text) ? undefined : text.replace(HEADING, "");
}

/** What stands in the place of a journal or its number where a paper is a preprint. */
const PREPRINT = /^(?:(?:arxiv|corr)(?:\.org)?(?:\s|:|$)|abs\/\d)|^corr, abs\//iu;

/** A journal, or its volume or pages; undefined where a field only says that the paper is a preprint. */
export function publishedIn(value: unknown): string | undefined {
	const text = oneLine(readText(value));
	return text === undefined || text === "0" || PREPRINT.test(text) ? undefined : text;
}

/** The address of a link of Markdown: `[paper](https://a.org/b)`. */
const linkOf = (text: string): string => /\]\((\S+)\)$/u.exec(text)?.[1] ?? "";

/** The first web address of a field. */
export const addressOf = (value: unknown): string | undefined => addressesOf(value)[0];

/** The web addresses of a field, which blanks or commas part. */
export function addressesOf(value: unknown): readonly string[] {
	return [value]
		.flat()
		.flatMap((item) =>
			(typeof item === "string" ? item.trim().split(/\s+/u) : [])
				.map((text) => (isWebAddress(text) ? text : linkOf(text)).replace(/[;,]+$/u, ""))
				.filter(isWebAddress),
		);
}

/** A number of things, as a number or in digits. */
export function countOf(value: unknown): number | undefined {
	const digits = typeof value === "string" ? /^\s*(\d{1,9})\s*$/u.exec(value)?.[1] : undefined;
	const count = digits === undefined ? value : Number(digits);
	return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** How often a paper was cited, as a note of Scopus says it. */
export function citedIn(value: unknown): number | undefined {
	const digits = /\bcited by\s*:\s*(\d{1,9})\b/iu.exec([value].flat().join("\n"))?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** Of what day a list is, as a note of Scopus says it. */
export function exportedIn(value: unknown): ReturnType<typeof readDate> {
	const date = /\bexport date\s*:\s*([^;\n]+)/iu.exec([value].flat().join("\n"))?.[1];
	return date === undefined ? undefined : readDate(date);
}

/** The items of a field, each once; a star before one marks what weighs most in MEDLINE. */
export function listOf(value: unknown): readonly string[] | undefined {
	const items = readList(value).flatMap((item) => oneLine(item.replace(/^\*(?=\S)/u, "")) ?? []);
	return items.length > 0 ? [...new Set(items)] : undefined;
}
