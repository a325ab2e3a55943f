import { type Citation, citationFormats } from "../../survey/cite/citationFormats.ts";
import type { PaperData } from "./paperData.ts";
import { groupsOf, type ListedPaper, type ReaderList } from "./readerList.ts";

/** What an export is made of. */
export interface Exported {
	readonly list: ReaderList;
	/** by slug; a paper that the survey no longer has is missing */
	readonly papers: ReadonlyMap<string, PaperData>;
	/** the address of a paper's page */
	readonly address: (paper: PaperData) => string;
}

export interface ExportFormat {
	readonly name: string;
	/** of the file; no other format has it */
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (exported: Exported) => string;
}

/** The files that a list can be made into. Only the first can be imported again. */
export const exportFormats: readonly ExportFormat[] = [
	{
		name: "The list itself (JSON)",
		extension: "json",
		mediaType: "application/json",
		write: ({ list }) => `${JSON.stringify(list, null, "\t")}\n`,
	},
	...citationFormats.map(({ write, ...format }) => ({
		...format,
		write: (exported: Exported) => write(known(exported)),
	})),
	{ name: "Markdown", extension: "md", mediaType: "text/markdown", write: markdown },
	{ name: "Plain text", extension: "txt", mediaType: "text/plain", write: plainText },
];

function known({ list, papers }: Exported): Citation[] {
	return list.papers.flatMap(({ slug }) => papers.get(slug)?.citation ?? []);
}

function markdown({ list, papers, address }: Exported): string {
	const entry = ({ slug, note }: ListedPaper): string => {
		const paper = papers.get(slug);
		const lines = paper
			? [
					`- [${escapeMarkdown(paper.citation.csl.title)}](<${address(paper)}>)`,
					`${escapeMarkdown(facts(paper))}`,
					...(paper.summary ? [`*${escapeMarkdown(paper.summary)}*`] : []),
				]
			: [`- ${slug} (${MISSING})`];
		const quoted = note?.split(/\r?\n/u).map((line) => `> ${line.replaceAll("<", "\\<")}`);
		return [...lines.join("  \n").split("\n"), ...(quoted ? ["", ...quoted] : [])]
			.map((line, index) => (index === 0 || line === "" ? line : `  ${line}`))
			.join("\n");
	};
	const heading = (name: string) => `## ${escapeMarkdown(name)}`;
	return `# My list\n\n${inGroups(list, heading, entry)}`;
}

function plainText({ list, papers, address }: Exported): string {
	const entry = ({ slug, note }: ListedPaper): string => {
		const paper = papers.get(slug);
		const lines = paper
			? [paper.citation.csl.title, facts(paper), paper.summary ?? "", address(paper)]
			: [`${slug} (${MISSING})`];
		return [...lines.filter(Boolean), ...(note ? ["", note] : [])].join("\n");
	};
	return `My list\n\n${inGroups(list, (name) => `== ${name} ==`, entry)}`;
}

/** What is told of a paper that the survey does not have. */
export const MISSING = "no longer in this survey";

function inGroups(
	list: ReaderList,
	heading: (name: string) => string,
	entry: (paper: ListedPaper) => string,
): string {
	const blocks = groupsOf(list).flatMap(({ name, papers }) => [
		...(name === undefined ? [] : [heading(name)]),
		...papers.map(entry),
	]);
	return `${blocks.join("\n\n")}\n`;
}

function facts({ authors, date, method }: PaperData): string {
	return [authors, date, method].filter(Boolean).join(" · ");
}

function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]<>()#+\-.!|~$&]/gu, "\\$&");
}
