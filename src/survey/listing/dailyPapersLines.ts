import { daysInMonth, monthNumber } from "../../text/months.ts";
import type { PrintedDate } from "../model.ts";
import type { Line } from "./lines.ts";

/** The line of a Daily Papers page, by its form. */
export type ListingLine =
	| AuthorsLine
	| DateLine
	| (Line & { readonly kind: "separator" | "number" | "text" });

/** "• 3 authors" */
export interface AuthorsLine extends Line {
	readonly kind: "authors";
	readonly count: number;
	/** offset within the line at which the number begins */
	readonly from: number;
}

/** "Jun 5", "Jun 5, 2024", with or without a number of comments */
export interface DateLine extends Line {
	readonly kind: "date";
	readonly date: PrintedDate;
	readonly comments: number | undefined;
	/** offset within the line at which the comment count begins */
	readonly commentsFrom: number;
}

/** A line below an abstract: what it says, its place tells. */
export type AboutLine =
	| AuthorsLine
	| DateLine
	| (Line & { readonly kind: "separator" | "number" | "organisation" | "unreadable" });

/**
 * Lines that belong to the page and not to an entry. They count only above the first and below the last
 * entry.
 */
const pageLines: readonly { line: RegExp; reason: string }[] = [
	{ line: /^new$/iu, reason: "badge of the site's menu" },
	{
		line: /^Get trending papers in your email inbox/iu,
		reason: "invitation to subscribe",
	},
	{ line: /^Subscribe$/iu, reason: "invitation to subscribe" },
	{ line: /^(?:Daily|Trending) Papers$/iu, reason: "name of the page" },
	{
		line: /^by\s*@?AK and the research community$/iu,
		reason: "by-line of the page",
	},
	{
		line: /^(?:Previous|Next|Load more|Show more|Back to top)$/iu,
		reason: "navigation",
	},
	{
		line: /^(?:TOS|Privacy|About|Careers|Pricing|Docs|Company|Models|Datasets|Spaces|Website)$/iu,
		reason: "foot of the page",
	},
	{ line: /^(?:©|Hugging Face$)/iu, reason: "foot of the page" },
];

/** Why a line belongs to the page; undefined when it may belong to an entry. */
export function pageReason(text: string): string | undefined {
	return pageLines.find(({ line }) => line.test(text.trim()))?.reason;
}

const AUTHORS = /^(\s*[•*‣-]\s*)(\d{1,3}(?:,?\d{3})?) authors?$/u;
const SEPARATOR = /^\s*[·•∙⋅・‧]\s*$/u;
const DATE = /^\s*([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, ?(\d{4}))?(?:\s+(\d{1,6}))?$/u;

/** Tells what a line is, by its form alone. */
export function readLine(line: Line): ListingLine {
	const authors = AUTHORS.exec(line.text);
	if (authors)
		return {
			...line,
			kind: "authors",
			count: Number(authors[2]?.replace(",", "")),
			from: authors[1]?.length ?? 0,
		};
	if (SEPARATOR.test(line.text)) return { ...line, kind: "separator" };
	if (/^\s*\d{1,6}$/u.test(line.text)) return { ...line, kind: "number" };
	return readDate(line) ?? { ...line, kind: "text" };
}

function readDate(line: Line): ListingLine | undefined {
	const [, name = "", dayText, yearText, commentText] = DATE.exec(line.text) ?? [];
	const month = monthNumber(name);
	const day = Number(dayText);
	const year = yearText === undefined ? undefined : Number(yearText);
	if (month === undefined || day < 1 || day > daysInMonth(month, year)) return undefined;
	return {
		...line,
		kind: "date",
		date: { month, day, ...(year !== undefined && { year }) },
		comments: commentText === undefined ? undefined : Number(commentText),
		commentsFrom: line.text.length - (commentText?.length ?? 0),
	};
}
