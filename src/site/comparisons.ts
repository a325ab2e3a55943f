import { texIn } from "../formulas/dollars.ts";
import { withoutTex } from "../survey/cite/formulaParts.ts";
import type { Comparison } from "../survey/tables/comparison.ts";
import type { SitePaper } from "./papers.ts";
import { readWritten } from "./readWritten.ts";

/** The tables that the build wrote, by their names. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map(
	(readWritten<readonly Comparison[]>("tables.json") ?? []).map((table) => [table.name, table]),
);

/** The tables that a page shows, told from the site's base. */
export const comparisonsOn = (page: string): readonly Comparison[] =>
	[...comparisons.values()].filter(({ pages }) => pages.includes(page));

/** Whether a table has a formula. */
export const hasFormulas = (table: Comparison): boolean => JSON.stringify(table).includes("$");

/** The name of a table's file for spreadsheets, beside a page that shows it. */
export const csvFile = ({ name }: Pick<Comparison, "name">): string => `${name}.csv`;

/** A text of a table as one line of plain text, its formulas in Unicode. */
export const plainValue = (value: string): string => withoutTex(value, texIn(value).formulas);

/** So many characters of a title name a row. */
const LONGEST = 48;

/** How a row names its paper: by its method, or by how its title begins. */
export function rowName({ method, plainTitle }: SitePaper): string {
	const name = method ?? plainTitle.replace(/(?<=\S{2}): .*$/u, "");
	if (method !== undefined || name.length <= LONGEST) return name;
	return `${name.slice(0, LONGEST).replace(/[\s–-]+\S*$/u, "")}…`;
}
