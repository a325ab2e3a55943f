import { paperUrl } from "../survey/emit/urls.ts";
import { withoutPlace } from "../survey/enrich/results/findSettings.ts";
import type { Direction } from "../survey/model.ts";
import { resultUnits } from "../survey/model.ts";
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
	/** "on CIFAR-10, at 50% sparsity" */
	readonly setting: string | undefined;
	readonly paper: SitePaper;
	/** of the sentence on the paper's page */
	readonly address: string;
}

/** What is measured and which way it goes, in words; a value that stands for itself needs no direction. */
function inWords(direction: Direction, metric: string | undefined): string {
	if (direction === "reaches") return metric ?? "";
	if (metric === undefined) return direction === "keeps" ? "kept" : direction;
	if (direction === "keeps") return `${metric} kept`;
	if (direction === "fewer") return `${/s(?: on .*)?$/u.test(metric) ? "fewer" : "less"} ${metric}`;
	if (/\bspeed\b/u.test(metric))
		return `${{ faster: "higher", slower: "lower" }[direction as string] ?? direction} ${metric}`;
	return `${direction} ${metric}`;
}

/** The results of some papers, in the order of these and of their abstracts. */
export function resultRows(papers: readonly SitePaper[]): ResultRow[] {
	return papers.flatMap((paper) =>
		paper.results.map(
			({ value, number, unit, direction, metric, baseline, on, anchor }): ResultRow => ({
				value: value.replace(/(?<=\d) (?=%)|(?<=[×~–-]) (?=\d)|(?<=\d) (?=×)/gu, ""),
				order: `${resultUnits.indexOf(unit)} ${number}`,
				measured: inWords(direction, on && metric ? withoutPlace(metric) || undefined : metric),
				baseline,
				setting: on,
				paper,
				address: `${href(paperUrl(paper.slug))}#${anchor}`,
			}),
		),
	);
}
