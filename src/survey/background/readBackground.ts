import { quote } from "../../text/quote.ts";
import { citation } from "../cite/citation.ts";
import type { CslItem } from "../cite/cslItem.ts";
import { delimitedFormulas } from "../cite/delimitedFormulas.ts";
import { withoutTex } from "../cite/formulaParts.ts";
import { bibtex } from "../listing/bibtex.ts";
import { bibtexEntries } from "../listing/bibtexEntries.ts";
import { countLines } from "../listing/lines.ts";
import type { Problem } from "../problem.ts";
import { isoDate } from "../text/isoDate.ts";
import { authorsAndYear, withLetters } from "./authorsAndYear.ts";

/** A work that essays may lean on and that no listing has. */
export interface BackgroundReference {
	/** by which essays cite it */
	readonly key: string;
	/** "Guo et al. 2017" */
	readonly name: string;
	/** without its address */
	readonly item: CslItem;
	/** where it stands on the web, by https */
	readonly url?: string;
}

/** The file of the content that has them. */
export const BACKGROUND = "background.bib";

/** What an entry of BibTeX is, where its type tells that better than its venue's name. */
const KINDS: Readonly<Record<string, CslItem["type"]>> = {
	inproceedings: "paper-conference",
	conference: "paper-conference",
	article: "article-journal",
};

/**
 * Reads background references as BibTeX, in the order of the file. What cannot be read of them is a problem;
 * a field that no citation shows is nothing to be told of.
 */
export function readBackground(listed: string): {
	readonly references: readonly BackgroundReference[];
	readonly problems: readonly Problem[];
} {
	const text = listed.replace(/^\uFEFF/u, "");
	if (text.trim() === "") return { references: [], problems: [] };
	const file = BACKGROUND;
	const parsed = bibtex.parse({ file, text });
	const entries = bibtexEntries(text);
	const lineAt = countLines(text);
	const byLine = new Map(entries.map((entry) => [lineAt(entry.start), entry]));
	const problems: Problem[] = [...(parsed.problems ?? [])];
	if (entries.length === 0) problems.push(noEntry(text));
	for (const { kind, line, detail } of parsed.findings ?? [])
		if (kind === "missing-comma" || kind === "unread-field")
			problems.push(faulty(line, `${quote(detail, 160)}, of which a part cannot be read`));
	const read = new Map<string, BackgroundReference>();
	for (const { line, title, authors, date, url, details } of parsed.records) {
		const { key = "", type = "" } = byLine.get(line) ?? {};
		if (key === "" || read.has(key)) {
			const found = key === "" ? "an entry without a key" : `a second entry ${quote(key)}`;
			problems.push(faulty(line, found));
			continue;
		}
		const { note: _, ...cited } = citation({
			...{
				slug: `background/${key}`,
				title: withoutTex(title, delimitedFormulas(title)),
				abstract: "",
				authors,
				appearances: [],
			},
			date: date && isoDate(date),
			details: details && { ...details, ids: {} },
		});
		const kind = KINDS[type];
		const item: CslItem = { ...cited, ...(kind && { type: kind }), note: "" };
		if (url?.startsWith("http:"))
			problems.push({
				...faulty(line, quote(url, 160)),
				expected: "an address that begins with https://",
				todo: "correct it, or leave it out",
			});
		const address = details?.ids?.doi ? `https://doi.org/${details.ids.doi}` : url;
		read.set(key, {
			...{ key, item, name: authorsAndYear(item) },
			...(address?.startsWith("https://") && { url: address }),
		});
	}
	return { references: withLetters([...read.values()]), problems };
}

const faulty = (line: number | undefined, found: string): Problem => ({
	file: BACKGROUND,
	...(line !== undefined && { line }),
	expected: "an entry of BibTeX with a key of its own, whose fields can be read",
	found,
	todo: "correct it, or remove it",
});

const noEntry = (text: string): Problem => ({
	...faulty(1, quote(text.trim(), 100)),
	expected: "entries of BibTeX",
	todo: "write entries such as @article{key, title = {…}, author = {…}, year = {…}}, or remove the file",
});
