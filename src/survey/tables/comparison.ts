/** What an abstract tells in one cell of a table. */
export interface ComparisonCell {
	/** in a few words, formulas in dollars */
	readonly value: string;
	/** the words of the title or the abstract that it rests on, as they stand there */
	readonly phrase: string;
}

export interface ComparisonRow {
	/** of the paper */
	readonly slug: string;
	/** by the id of the column; what the abstract does not tell is left out */
	readonly cells: Readonly<Record<string, ComparisonCell>>;
}

/** A table that compares papers, as a person wrote it. */
export interface Comparison {
	/** the file's name */
	readonly name: string;
	readonly title: string;
	readonly columns: readonly { readonly id: string; readonly title: string }[];
	readonly rows: readonly ComparisonRow[];
	/** the pages that show it, from the site's base */
	readonly pages: readonly string[];
}

/** The id of a table on a page. */
export const tableId = (name: string): string => `table-${name}`;

/** How many cells of a table are told, and how many there are. */
export function toldCells({ columns, rows }: Comparison): { told: number; all: number } {
	return {
		told: rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0),
		all: rows.length * columns.length,
	};
}
