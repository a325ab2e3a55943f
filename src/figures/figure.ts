/** Numbers or short words in rows; the first column names its row. */
export interface FigureTable {
	/** what this table holds, where a figure has more than one */
	readonly caption?: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

/** A figure as a page shows it. */
export interface Figure {
	/** an SVG element in the colours of the page, with its text alternative */
	readonly svg: string;
	/** where the essay gives none */
	readonly caption: string;
	/** the data that are drawn */
	readonly tables: readonly FigureTable[];
}
