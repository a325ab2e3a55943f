/** A tag that places a table; its group is the table's name. */
const PLACED = /<Comparison\s[^>]*?\bname="([^"]*)"/gu;

/** A text in MDX that may place tables. */
export interface PlacingText {
	/** its path from the content folder, for messages */
	readonly file: string;
	readonly text: string;
	/** the 1-based line of the file on which the text begins */
	readonly line: number;
	/** the page that shows it, from the site's base */
	readonly page: string;
}

export interface TablePlace {
	readonly name: string;
	readonly page: string;
	readonly file: string;
	readonly line: number;
}

/** The places of tables in texts, in their order. */
export function placesOf(texts: readonly PlacingText[]): TablePlace[] {
	return texts.flatMap(({ file, text, line, page }) =>
		Array.from(text.matchAll(PLACED), ({ 1: name = "", index }) => ({
			...{ name, page, file },
			line: line + text.slice(0, index).split("\n").length - 1,
		})),
	);
}
