import type { CslItem } from "./cslItem.ts";
import { ris } from "./ris.ts";

/** A paper as its citation; its title as plain text stands in `csl`. */
export interface Citation {
	readonly csl: CslItem;
	/** made apart: it needs tables too large for a browser */
	readonly bibtex: string;
}

export interface CitationFormat {
	readonly name: string;
	/** of a file; no other format has it */
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (citations: readonly Citation[]) => string;
}

/** The files by which reference managers take citations over. */
export const citationFormats: readonly CitationFormat[] = [
	{
		name: "BibTeX",
		extension: "bib",
		mediaType: "application/x-bibtex",
		write: (citations) => citations.map(({ bibtex }) => bibtex).join("\n"),
	},
	{
		name: "RIS",
		extension: "ris",
		mediaType: "application/x-research-info-systems",
		write: (citations) => citations.map(({ csl }) => ris(csl)).join("\n"),
	},
	{
		name: "CSL-JSON",
		extension: "csl.json",
		mediaType: "application/vnd.citationstyles.csl+json",
		write: (citations) =>
			`${JSON.stringify(
				citations.map(({ csl }) => csl),
				null,
				"\t",
			)}\n`,
	},
];
