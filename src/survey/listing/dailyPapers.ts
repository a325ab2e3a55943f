import type { Authors, Entry, Segment } from "../model.ts";
import { cover } from "./cover.ts";
import { type ListingLine, pageReason, readLine } from "./dailyPapersLines.ts";
import type { Format, Parsed, SourceText } from "./format.ts";
import { splitLines } from "./lines.ts";

/**
 * A "Daily Papers" page of Hugging Face, saved as text. After the head of the
 * page and its day, each entry is a title, an abstract, and mostly three lines:
 * the number of authors or an organisation, a dot, and a date that a comment
 * count may follow. Entries without these lines are told apart by the shape of
 * a title: short, without a full stop, and with a longer text below it.
 */
export const dailyPapers: Format = {
	id: "daily-papers",
	name: "a Daily Papers page saved as text",
	detect: ({ text }) =>
		/^\s*(?:Daily|Trending) Papers\s*$/mu.test(text) ||
		/^\s*[•*‣-]\s*\d{1,5} authors?$/mu.test(text),
	parse,
};

/** A paragraph: lines without a blank line between them. */
type Block = readonly ListingLine[];

/** The text of some entries, and the lines about the last of them. */
interface Run {
	readonly blocks: Block[];
	readonly about: ListingLine[];
}

/** The lines of one entry. */
interface EntryLines {
	readonly title: Block;
	readonly paragraphs: readonly Block[];
	readonly about: readonly ListingLine[];
}

/** The longest title of the 201 papers has 160 characters. */
const LONGEST_TITLE = 300;
/** An organisation's line: its account and its name. */
const LONGEST_ORGANISATION = 120;

function parse({ file, text }: SourceText): Parsed {
	const all = splitLines(text);
	const blank = (number: number) => all[number - 1]?.text.trim() === "";
	const hasBlankLines = all.some(({ number, text }) => number < all.length && text.trim() === "");
	const lines = all.filter(({ number }) => !blank(number)).map(readLine);
	/** whether a new paragraph begins at this line */
	const begins = ({ number }: ListingLine) => !hasBlankLines || number === 1 || blank(number - 1);

	const dayIndex = findDay(lines);
	const day = lines[dayIndex];
	const body = lines.slice(dayIndex + 1);
	while (dayIndex === -1 && body[0] && pageReason(body[0].text)) body.shift();
	while (pageReason(body.at(-1)?.text ?? "")) body.pop();

	const entries = collectRuns(body, begins).flatMap(splitRun);
	const segments = entries.flatMap(segmentsOf);
	for (const line of lines) {
		const reason = pageReason(line.text);
		if (body.includes(line)) continue;
		segments.push({
			start: line.start,
			end: line.end,
			role: "furniture",
			entry: undefined,
			reason: line === day ? "day of the listing" : (reason ?? "head of the page"),
		});
	}
	return {
		day: day?.kind === "date" ? { ...day.date, line: day.number } : undefined,
		entries: entries.map((entry) => toEntry(file, entry)),
		segments: cover(text, segments, "mark of the listing"),
		problems: [],
		findings:
			day === undefined
				? [
						{
							kind: "no-day",
							file,
							line: 1,
							detail: "No line such as “Dec 30” stands above the first entry.",
						},
					]
				: [],
	};
}

/** The day stands in the head: above any line of an entry and any text too long for a menu. */
function findDay(lines: readonly ListingLine[]): number {
	const entry = lines.findIndex(
		({ kind, text }) => kind === "authors" || kind === "separator" || text.length > LONGEST_TITLE,
	);
	return lines
		.slice(0, entry === -1 ? lines.length : entry)
		.findIndex(({ kind }) => kind === "date");
}

function collectRuns(lines: readonly ListingLine[], begins: (line: ListingLine) => boolean): Run[] {
	const runs: Run[] = [];
	let run: Run = { blocks: [], about: [] };
	lines.forEach((line, index) => {
		const isAbout = line.kind !== "text" || isOrganisation(lines, index, begins);
		if (!isAbout && run.about.length > 0) {
			runs.push(run);
			run = { blocks: [], about: [] };
		}
		if (isAbout) run.about.push(line);
		else if (begins(line) || run.blocks.length === 0) run.blocks.push([line]);
		else run.blocks.push([...(run.blocks.pop() ?? []), line]);
	});
	if (run.blocks.length > 0) runs.push(run);
	return runs;
}

/** A short paragraph of one line right above the dot and the date. */
function isOrganisation(
	lines: readonly ListingLine[],
	index: number,
	begins: (line: ListingLine) => boolean,
): boolean {
	const line = lines[index];
	return (
		line !== undefined &&
		lines[index + 1]?.kind === "separator" &&
		lines[index + 2]?.kind === "date" &&
		line.text.length <= LONGEST_ORGANISATION &&
		begins(line)
	);
}

/** Parts a run into entries; the lines about a paper belong to its last one. */
function splitRun({ blocks, about }: Run): EntryLines[] {
	const [only] = blocks;
	if (only && blocks.length === 1 && only.length > 1) {
		return [{ title: only.slice(0, 1), paragraphs: [only.slice(1)], about }];
	}
	const entries: { title: Block; paragraphs: Block[] }[] = [];
	blocks.forEach((block, index) => {
		const current = entries.at(-1);
		const next = blocks[index + 1];
		if (!current || (current.paragraphs.length > 0 && isTitle(block, next))) {
			entries.push({ title: block, paragraphs: [] });
		} else current.paragraphs.push(block);
	});
	return entries.map((entry, index) => ({
		...entry,
		about: index === entries.length - 1 ? about : [],
	}));
}

function isTitle(block: Block, next: Block | undefined): boolean {
	const title = joined(block);
	return (
		next !== undefined &&
		title.length <= LONGEST_TITLE &&
		!/[.;:,]$/u.test(title) &&
		joined(next).length > title.length
	);
}

function joined(block: Block): string {
	return block.map(({ text }) => text.trim()).join(" ");
}

function toEntry(file: string, { title, paragraphs, about }: EntryLines): Entry {
	const date = about.find((line) => line.kind === "date");
	return {
		place: { file, line: title[0]?.number ?? 1 },
		title: joined(title),
		abstract: paragraphs.map(joined).join("\n\n"),
		authors: authorsOf(about),
		date: date?.date,
		comments: date?.comments,
		url: undefined,
	};
}

function authorsOf(about: readonly ListingLine[]): Authors | undefined {
	for (const line of about) {
		if (line.kind === "authors") return { kind: "count", count: line.count };
		if (line.kind === "text")
			return {
				kind: "organisation",
				name: line.text.slice(nameStart(line.text)).trim(),
			};
	}
	return undefined;
}

/** An organisation stands as account and name, "apple Apple"; the name begins after the first blank. */
function nameStart(text: string): number {
	const account = /^\s*\S+\s+(?=\S)/u.exec(text);
	return account?.[0].length ?? 0;
}

/** What a line about a paper tells; of several that tell the same, the first counts. */
function tells({ kind }: ListingLine): "authors" | "date" | "nothing" {
	if (kind === "separator") return "nothing";
	return kind === "date" ? "date" : "authors";
}

function segmentsOf({ title, paragraphs, about }: EntryLines, entry: number): Segment[] {
	const part = (
		role: Segment["role"],
		{ start, end }: { start: number; end: number },
	): Segment => ({
		start,
		end,
		role,
		entry,
	});
	const inner = (line: ListingLine) => {
		const start = line.start + (line.text.length - line.text.trimStart().length);
		return { start, end: line.start + line.text.trimEnd().length };
	};
	return [
		...title.map((line) => part("title", inner(line))),
		...paragraphs.flat().map((line) => part("abstract", inner(line))),
		...about.flatMap((line): Segment[] => {
			if (
				line.kind !== "separator" &&
				about.find((other) => tells(other) === tells(line)) !== line
			) {
				return [{ ...part("furniture", line), reason: "line that repeats what stands above it" }];
			}
			if (line.kind === "authors")
				return [part("authors", { start: line.start + line.from, end: line.end })];
			if (line.kind === "text") {
				const name = line.start + nameStart(line.text);
				return [
					{
						...part("furniture", { start: line.start, end: name }),
						reason: "account of the organisation, whose name follows",
					},
					part("authors", { start: name, end: line.end }),
				].filter(({ start, end }) => end > start);
			}
			if (line.kind !== "date") return [];
			const comments = line.start + line.commentsFrom;
			return line.comments === undefined
				? [part("date", inner(line))]
				: [
						part("date", {
							start: inner(line).start,
							end: line.start + line.text.slice(0, line.commentsFrom).trimEnd().length,
						}),
						part("comments", { start: comments, end: line.end }),
					];
		}),
	];
}
