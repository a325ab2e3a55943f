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
	/** the data that are drawn; a reader who moves the figure changes the first */
	readonly tables: readonly FigureTable[];
	/** what a reader may change in it */
	readonly control?: Control;
}

/** A value that a reader may change, in steps. */
export interface Control {
	readonly label: string;
	readonly values: readonly number[];
	/** the one that is drawn without a script and on paper */
	readonly standard: number;
	/** of the standard value, as its frame has it */
	readonly says: string;
}

/** What changes in a figure with the value of its control. */
export interface Frame {
	/** `d` of the paths within `.moving-curve`, in their order */
	readonly paths: readonly string[];
	/** those within `.moving-name`, in their order, in units of the drawing */
	readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	readonly table: FigureTable;
	/** the text alternative */
	readonly description: string;
	/** the value in words, with what it does */
	readonly says: string;
}
