import { CsvError, parse } from "csv-parse/sync";

/** A row of a table, with the number of lines down to its end. */
export interface Row {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

export interface TableRows {
	readonly rows: readonly Row[];
	/** whether the last one has a quote that does not close before the text ends */
	readonly isOpen: boolean;
}

/**
 * The rows of a table. Where quotes are signs of the text, as in the tabs of the Web of Science, they are
 * read so: a quote that opens would otherwise swallow the rows up to the next one.
 */
export function tableRows(text: string, separator: string): TableRows {
	const quoted = withQuotes(text, separator);
	const [first] = quoted.rows;
	const spansLines = quoted.rows.some(({ record }) => record.some((cell) => cell.includes("\n")));
	const plain = spansLines ? rowsOf(text, separator, false) : [];
	const isEven = plain.every(({ record }) => record.length === first?.record.length);
	return isEven && plain.length > quoted.rows.length ? { rows: plain, isOpen: false } : quoted;
}

/** With a quote at the end where one is missing. */
function withQuotes(text: string, separator: string): TableRows {
	try {
		return { rows: rowsOf(text, separator, true), isOpen: false };
	} catch (error) {
		if (!(error instanceof CsvError) || error.code !== "CSV_QUOTE_NOT_CLOSED") throw error;
		return { rows: rowsOf(`${text}"`, separator, true), isOpen: true };
	}
}

function rowsOf(text: string, separator: string, quotes: boolean): Row[] {
	return parse(text, {
		delimiter: separator,
		info: true,
		quote: quotes,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		trim: false,
	}) as unknown as Row[];
}
