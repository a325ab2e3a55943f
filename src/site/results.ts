import { paperUrl } from "../survey/emit/urls.ts";
import type { Direction } from "../survey/model.ts";
import { claimUnits } from "../survey/model.ts";
import { href } from "./href.ts";
import type { SitePaper } from "./papers.ts";

/** A reported result as a row of a table. */
export interface ResultRow {
	readonly value: string;
	/** by which values are ordered: the place of the unit, then the number */
	readonly order: string;
	/** "lower perplexity" */
	readonly measured: string;
	readonly baseline: string | undefined;
	readonly paper: SitePaper;
	/** of the sentence on the paper's page */
	readonly address: string;
}

/** How a direction is said before what it is about; a value that stands for itself needs no word. */
const words: Readonly<Record<Direction, string>> = {
	higher: "higher",
	lower: "lower",
	more: "more",
	fewer: "less or fewer",
	faster: "faster",
	slower: "slower",
	better: "better",
	worse: "worse",
	keeps: "kept of",
	reaches: "",
};

/** The results of some papers, in the order of these and of their abstracts. */
export function resultRows(papers: readonly SitePaper[]): ResultRow[] {
	return papers.flatMap((paper) =>
		paper.results.map(
			({ value, number, unit, direction, metric, baseline, anchor }): ResultRow => ({
				value: value.replace(/(?<=\d) (?=%)|(?<=[×~–-]) (?=\d)|(?<=\d) (?=×)/gu, ""),
				order: `${claimUnits.indexOf(unit)} ${number}`,
				measured: [words[direction], metric].filter(Boolean).join(" "),
				baseline,
				paper,
				address: `${href(paperUrl(paper.slug))}#${anchor}`,
			}),
		),
	);
}
