/** A term of the index. */
export interface IndexTerm {
	/** unique, of letters and digits */
	readonly key: string;
	readonly name: string;
	/** the abbreviation that stands beside the name */
	readonly short: string | undefined;
	/** the papers whose method it is */
	readonly methodOf: ReadonlySet<string>;
	/** the spellings that mean it anywhere; a spelling with capitals means itself only */
	readonly spellings: readonly string[];
	/** its abbreviations, each with the papers in which it means the term alone; undefined for all */
	readonly shorts: readonly {
		readonly short: string;
		readonly papers: ReadonlySet<string> | undefined;
	}[];
}
