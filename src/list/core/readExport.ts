import { MISSING } from "./exportList.ts";
import { arranged, type ListedPaper } from "./readerList.ts";
import { type ReadList, readList } from "./readList.ts";

/**
 * Reads a list from any file that one was exported to. The list itself, Markdown and plain text tell groups
 * and notes; citations tell the papers alone. In plain text nothing marks a note: what follows a paper and
 * is none itself is taken for its note.
 *
 * @param text of the file
 */
export function readExport(text: string): ReadList {
	const start = text.trimStart();
	if (start.startsWith("{")) return readList(text);
	const read = readers.find(({ sign }) => sign.test(start))?.read(start);
	const seen = new Set<string>();
	const papers = (read ?? []).filter(({ slug }) => !seen.has(slug) && seen.add(slug));
	if (papers.length > 0) return { list: arranged(papers) };
	return { problem: read ? "It names no paper." : "It is of no form that a list is exported to." };
}

interface Reader {
	/** what such a file begins with */
	readonly sign: RegExp;
	readonly read: (text: string) => readonly ListedPaper[];
}

const readers: readonly Reader[] = [
	{ sign: /^\[/u, read: fromCsl },
	{ sign: /^@\w+\{/u, read: byPattern(/^@\w+\{([a-z0-9-]+),/gmu) },
	{ sign: /^TY {2}- /u, read: byPattern(/^ID {2}- ([a-z0-9-]+)$/gmu) },
	{ sign: /^# My list\s/u, read: fromMarkdown },
	{ sign: /^My list\s/u, read: fromText },
];

function byPattern(pattern: RegExp): Reader["read"] {
	return (text) => Array.from(lines(text).matchAll(pattern), ([, slug = ""]) => ({ slug }));
}

function fromCsl(text: string): ListedPaper[] {
	try {
		return [JSON.parse(text)].flat().flatMap((item: unknown) => {
			const id = item && typeof item === "object" && "id" in item ? item.id : undefined;
			return typeof id === "string" && SLUG.test(id) ? [{ slug: id }] : [];
		});
	} catch {
		return [];
	}
}

const SLUG = /^[a-z0-9-]+$/u;
/** The end of the address of a paper's page, on the web or in a folder. */
const ADDRESS = /\/papers\/([a-z0-9-]+)(?:\/|\/index\.html)?$/u;
const GONE = new RegExp(`^(?:- )?([a-z0-9-]+) \\(${MISSING}\\)$`, "u");

function fromMarkdown(text: string): ListedPaper[] {
	const papers: ListedPaper[] = [];
	let group: string | undefined;
	for (const line of lines(text).split("\n")) {
		const heading = /^## (.*)$/su.exec(line)?.[1];
		const quoted = /^ {2}> ?(.*)$/su.exec(line)?.[1];
		const address = /^- \[.*\]\(<(.*)>\) *$/su.exec(line)?.[1];
		const slug = ADDRESS.exec(address ?? "")?.[1] ?? GONE.exec(line.trimEnd())?.[1];
		const last = papers.at(-1);
		if (heading !== undefined) group = heading.replace(/\\(.)/gsu, "$1");
		else if (slug) papers.push(paper(slug, group));
		else if (quoted !== undefined && last)
			papers.splice(-1, 1, noted(last, quoted.replaceAll("\\<", "<"), "\n"));
	}
	return papers;
}

function fromText(text: string): ListedPaper[] {
	const papers: ListedPaper[] = [];
	let group: string | undefined;
	for (const block of lines(text).trimEnd().split("\n\n").slice(1)) {
		const heading = /^== (.*) ==$/su.exec(block)?.[1];
		const [title, ...rest] = block.split("\n");
		const slug = ADDRESS.exec(rest.at(-1) ?? "")?.[1] ?? GONE.exec(title ?? "")?.[1];
		const last = papers.at(-1);
		if (heading !== undefined) group = heading;
		else if (slug) papers.push(paper(slug, group));
		else if (last) papers.splice(-1, 1, noted(last, block, "\n\n"));
	}
	return papers;
}

const lines = (text: string) => text.replaceAll("\r\n", "\n");

function paper(slug: string, group: string | undefined): ListedPaper {
	return { slug, ...(group && { group }) };
}

function noted(paper: ListedPaper, text: string, joint: string): ListedPaper {
	return { ...paper, note: paper.note === undefined ? text : paper.note + joint + text };
}
