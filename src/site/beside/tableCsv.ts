import type { Comparison } from "../../survey/tables/comparison.ts";
import { csvText } from "../../text/csvText.ts";
import { plainValue } from "../comparisons.ts";
import type { SitePaper } from "../papers.ts";

/** A table for spreadsheets: each column, and the phrases that its cells rest on; formulas in dollars. */
export function tableCsv(
	{ columns, rows }: Comparison,
	papers: ReadonlyMap<string, SitePaper>,
): string {
	return csvText([
		[
			...["Paper", "Slug"],
			...columns
				.map(({ title }) => plainValue(title))
				.flatMap((title) => [title, `${title}: phrase`]),
		],
		...rows.map(({ slug, cells }) => [
			...[papers.get(slug)?.plainTitle ?? slug, slug],
			...columns.flatMap(({ id }) => [cells[id]?.value ?? "", cells[id]?.phrase ?? ""]),
		]),
	]);
}
