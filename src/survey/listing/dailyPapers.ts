import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Authors } from "../model.ts";
import type { Problem } from "../problem.ts";
import { type AboutLine, type ListingLine, pageReason, readLine } from "./dailyPapersLines.ts";
import { entryParts, nameStart, telling } from "./entryParts.ts";
import type { Format, ListingRecord, Parsed, Part, SourceText } from "./format.ts";
import { splitLines } from "./lines.ts";
import { type EntryLines, joined, LONGEST_TITLE, splitEntries } from "./splitEntries.ts";

/** What the page calls itself, on a line of its own. */
const PAGE = /^[^\S\n]*((?:Daily|Trending) Papers)[^\S\n]*$/mu;
const NAME = "a Daily Papers page saved as text";

/**
 * A "Daily Papers" page of Hugging Face, saved as text. After the head of the
 * page and its day, each entry is a title, an abstract, and mostly three lines:
 * the number of authors or an organisation, a dot, and a date that a comment
 * count may follow. Entries without these lines are told apart by the shape of
 * a title: short, without a full stop, and with a longer text below it.
 */
export const dailyPapers: Format = {
	id: "daily-papers",
	name: NAME,
	detect: ({ text }) =>
		PAGE.test(text) || /^[^\S\n]*[•*‣-][^\S\n]*[\d,]{1,7} authors?$/mu.test(text),
	parse,
};

/** The longest line of the page's own head, in characters. */
const LONGEST_HEAD_LINE = 60;

function parse({ file, text }: SourceText): Parsed {
	const all = splitLines(text);
	const blank = (number: number) => all[number - 1]?.text.trim() === "";
	const hasBlankLines = all.some(({ number, text }) => number < all.length && text.trim() === "");
	const lines = all.filter(({ number }) => !blank(number)).map(readLine);
	/** whether a new paragraph begins at this line */
	const begins = ({ number }: ListingLine) => !hasBlankLines || number === 1 || blank(number - 1);

	const dayIndex = findDay(lines);
	const day = lines[dayIndex];
	const isEntry = ({ text }: ListingLine) => pageReason(text) === undefined;
	const first = day ? dayIndex + 1 : lines.findIndex(isEntry);
	const body = first === -1 ? [] : lines.slice(first);
	while (pageReason(body.at(-1)?.text ?? "")) body.pop();

	const entries = splitEntries(body, begins);
	const inBody = new Set(body);
	const head = lines
		.filter((line) => !inBody.has(line))
		.map((line): Part => {
			const reason = line === day ? "day of the listing" : (pageReason(line.text) ?? HEAD);
			return { start: line.start, end: line.end, role: "boilerplate", reason };
		});
	return {
		title: PAGE.exec(text)?.[1],
		day: day?.kind === "date" ? { ...day.date, line: day.number } : undefined,
		records: entries.map(toRecord),
		notation: "mark of the listing",
		outside: head,
		mayBeCutOff: lastIsCutOff(entries),
		problems: entries.length === 0 ? [noEntry(file, text)] : [],
		findings: [
			...(day === undefined
				? [
						{
							kind: "no-day" as const,
							file,
							line: 1,
							detail: "No line such as “Dec 30” stands above the first entry.",
						},
					]
				: []),
			...lines
				.filter((line) => !inBody.has(line) && line !== day && !pageReason(line.text))
				.map(
					(line): Finding => ({
						kind: "unknown-head",
						file,
						line: line.number,
						detail: quote(line.text),
					}),
				),
			...entries.flatMap((entry) => entryFindings(file, entry)),
		],
	};
}

const HEAD = "head of the page";

function noEntry(file: string, text: string): Problem {
	return {
		file,
		line: text.trimEnd().split("\n").length,
		expected: `at least one entry in ${NAME}`,
		found: "the head of the page, then its end, and no entry between",
		todo: "scroll the page until its entries have loaded, and save it again",
	};
}

/**
 * The day stands in the head: below nothing but short lines that end no sentence, and above any line of
 * an entry.
 */
function findDay(lines: readonly ListingLine[]): number {
	const index = lines.findIndex(({ kind }) => kind === "date");
	const above = lines.slice(0, index);
	const isHead = ({ kind, text }: ListingLine) =>
		pageReason(text) !== undefined ||
		(kind === "text" && text.length <= LONGEST_HEAD_LINE && !/[.?!:;,]\s*$/u.test(text));
	const day = lines[index];
	return day?.kind === "date" && day.date.year === undefined && above.every(isHead) ? index : -1;
}

/** True when the last entry lacks what the others have, or its text ends within a sentence. */
function lastIsCutOff(entries: readonly EntryLines[]): boolean {
	const last = entries.at(-1);
	if (!last) return false;
	const dated = (entry: EntryLines) => entry.about.some(({ kind }) => kind === "date");
	const bare =
		!dated(last) && (last.about.length > 0 || entries.filter(dated).length * 2 > entries.length);
	const end = joined(last.paragraphs.at(-1) ?? last.title);
	return bare || !/[.!?…)\]}"”’']$/u.test(end);
}

function entryFindings(file: string, { title, about }: EntryLines): Finding[] {
	const findings: Finding[] = [];
	const note = (kind: Finding["kind"], line: number, text: string) =>
		findings.push({ kind, file, line, detail: quote(text, 120) });
	const [first] = title;
	if (first && joined(title).length > LONGEST_TITLE)
		note("long-title", first.number, joined(title));
	const told = new Set(telling(about));
	for (const line of about) {
		if (line.kind === "unreadable") note("unreadable-date", line.number, line.text);
		else if (!told.has(line) && line.kind !== "separator") {
			note("repeated-line", line.number, line.text);
		}
	}
	return findings;
}

function toRecord(entry: EntryLines): ListingRecord {
	const { title, paragraphs, about } = entry;
	const lines = telling(about);
	const date = lines.find((line) => line.kind === "date");
	const number = lines.find((line) => line.kind === "number");
	return {
		line: title[0]?.number ?? 1,
		title: joined(title),
		abstract: paragraphs.map(joined).join("\n\n"),
		authors: authorsOf(lines),
		date: date?.date,
		comments: date?.comments ?? (number && Number(number.text)),
		parts: entryParts(entry),
	};
}

function authorsOf(lines: readonly AboutLine[]): Authors | undefined {
	for (const line of lines) {
		if (line.kind === "authors") return { kind: "count", count: line.count };
		if (line.kind === "organisation") {
			return { kind: "organisation", name: line.text.slice(nameStart(line.text)).trim() };
		}
	}
	return undefined;
}
