import { texIn } from "../formulas/dollars.ts";
import { withoutTex } from "../survey/cite/formulaParts.ts";
import { type Comparison, type ComparisonRow, toldCells } from "../survey/tables/comparison.ts";
import { functionWords } from "../text/functionWords.ts";
import { allPapers, type SitePaper } from "./papers.ts";
import { readWritten } from "./readWritten.ts";

/** The tables that the build wrote, by their names. */
const comparisons: ReadonlyMap<string, Comparison> = new Map(
	(readWritten<readonly Comparison[]>("tables.json") ?? []).map((table) => [table.name, table]),
);

/** The tables that a page shows, told from the site's base. */
export const comparisonsOn = (page: string): readonly Comparison[] =>
	[...comparisons.values()].filter(({ pages }) => pages.includes(page));

/** A table as it is shown: rows with their papers, and how many cells are told of how many. */
export interface ShownComparison extends Pick<Comparison, "title" | "columns" | "pages"> {
	readonly rows: readonly { readonly paper: SitePaper; readonly cells: ComparisonRow["cells"] }[];
	readonly told: number;
	readonly all: number;
}

/** The table of a name; undefined where the build goes on without it, or without its papers. */
export async function shownComparison(name: string): Promise<ShownComparison | undefined> {
	const table = comparisons.get(name);
	if (!table) return undefined;
	const papers = new Map((await allPapers()).map((paper) => [paper.slug, paper]));
	const rows = table.rows.flatMap(({ slug, cells }) => {
		const paper = papers.get(slug);
		return paper ? [{ paper, cells }] : [];
	});
	return rows.length > 0 ? { ...table, rows, ...toldCells(table) } : undefined;
}

/** Whether an essay, or a table on its page, has a formula. */
export const setsFormulas = (essay: string, page: string): boolean =>
	essay.includes("$") || comparisonsOn(page).some((table) => JSON.stringify(table).includes("$"));

/** The name of a table's file for spreadsheets, beside a page that shows it. */
export const csvFile = (name: string): string => `${name}.csv`;

/** A text of a table as one line of plain text, its formulas in Unicode. */
export const plainValue = (value: string): string => withoutTex(value, texIn(value).formulas);

/** So many characters of a title name a row. */
const LONGEST = 48;

/** How a row names its paper: by its method, or by how its title begins, which is no word between words. */
export function rowName({ method, plainTitle }: SitePaper): string {
	const name = method ?? plainTitle.replace(/(?<=\S{2}): .*$/u, "");
	if (method !== undefined || name.length <= LONGEST) return name;
	const words = name.slice(0, LONGEST).split(" ").slice(0, -1);
	const last = words.findLastIndex((word) => !functionWords.has(word.toLowerCase()));
	return last < 1 ? name : `${words.slice(0, last + 1).join(" ")}…`;
}
