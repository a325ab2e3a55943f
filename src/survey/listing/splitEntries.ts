import type { AboutLine, ListingLine } from "./dailyPapersLines.ts";

/** A paragraph: lines without a blank line between them. */
export type Block = readonly ListingLine[];

/** The lines of one entry. */
export interface EntryLines {
	readonly title: Block;
	readonly paragraphs: readonly Block[];
	readonly about: readonly AboutLine[];
}

/** The longest title of the 201 papers has 160 characters. */
export const LONGEST_TITLE = 300;
/** The shortest text that must be an abstract, in characters. */
const SURE_ABSTRACT = 200;
/** An organisation's line: its account and its name. */
const LONGEST_ORGANISATION = 120;

/** The text of some entries, and the lines about the last of them. */
interface Run {
	readonly blocks: ListingLine[][];
	readonly about: AboutLine[];
}

/**
 * Parts the lines of a page into entries.
 *
 * @param lines without blank ones
 * @param begins whether a new paragraph begins at a line
 */
export function splitEntries(
	lines: readonly ListingLine[],
	begins: (line: ListingLine) => boolean,
): EntryLines[] {
	return collectRuns(lines, begins).flatMap(splitRun);
}

function collectRuns(lines: readonly ListingLine[], begins: (line: ListingLine) => boolean): Run[] {
	const runs: Run[] = [];
	let run: Run = { blocks: [], about: [] };
	lines.forEach((line, index) => {
		const about = aboutLine(lines, index, begins);
		if (about) {
			run.about.push(about);
			return;
		}
		if (run.about.length > 0) {
			runs.push(run);
			run = { blocks: [], about: [] };
		}
		const block = begins(line) ? undefined : run.blocks.at(-1);
		if (block) block.push(line);
		else run.blocks.push([line]);
	});
	if (run.blocks.length > 0) runs.push(run);
	return runs;
}

/** What a line says about a paper: by its own form, or by the lines around it. */
function aboutLine(
	lines: readonly ListingLine[],
	index: number,
	begins: (line: ListingLine) => boolean,
): AboutLine | undefined {
	const line = lines[index];
	if (!line) return undefined;
	if (line.kind === "authors" || line.kind === "date") return line;
	if (line.kind === "separator") return { ...line, kind: "separator" };
	const [above, below] = [lines[index - 1], lines[index + 1]];
	const follows = !begins(line);
	if (line.kind === "number" && above?.kind === "date" && follows)
		return { ...line, kind: "number" };
	if (above?.kind === "separator" && follows) return { ...line, kind: "unreadable" };
	const apart = begins(line) || (above !== undefined && above.text.length >= SURE_ABSTRACT);
	const isOrganisation =
		below?.kind === "separator" &&
		lines[index + 2] !== undefined &&
		line.text.length <= LONGEST_ORGANISATION &&
		apart;
	return isOrganisation ? { ...line, kind: "organisation" } : undefined;
}

/** Parts a run into entries; the lines about a paper belong to its last one. */
function splitRun({ blocks, about }: Run): EntryLines[] {
	const entries: { title: Block; paragraphs: Block[] }[] = [];
	blocks.forEach((block, index) => {
		const current = entries.at(-1);
		const mayBegin = !current || current.paragraphs.length > 0;
		if (mayBegin && titleAndAbstract(block)) {
			entries.push({ title: block.slice(0, 1), paragraphs: [block.slice(1)] });
		} else if (!current || (mayBegin && isTitle(block, blocks[index + 1]))) {
			entries.push({ title: block, paragraphs: [] });
		} else current.paragraphs.push(block);
	});
	return entries.map((entry, index) => ({
		...entry,
		about: index === entries.length - 1 ? about : [],
	}));
}

/** A title with its abstract right below it, without a blank line between. */
function titleAndAbstract(block: Block): boolean {
	const [first, ...rest] = block;
	return first !== undefined && hasTitleShape(first.text) && joined(rest).length >= SURE_ABSTRACT;
}

function isTitle(block: Block, next: Block | undefined): boolean {
	const title = joined(block);
	return next !== undefined && hasTitleShape(title) && joined(next).length > title.length;
}

/** Short, and without the sign that ends or parts a sentence. */
function hasTitleShape(text: string): boolean {
	return text.length <= LONGEST_TITLE && !/[.;:,]\s*$/u.test(text);
}

/** The text of a block on one line. */
export function joined(block: Block): string {
	return block.map(({ text }) => text.trim()).join(" ");
}
