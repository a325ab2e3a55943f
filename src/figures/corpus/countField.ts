/** A theme with the year of each of its papers; undefined where no listing tells it. */
export interface ThemeYears {
	readonly id: string;
	readonly title: string;
	readonly years: readonly (number | undefined)[];
}

/** A year, or the first years of all together. */
export interface YearColumn {
	/** "2018", or "2011–2017" */
	readonly name: string;
	/** "’18", or "≤’17" */
	readonly short: string;
	/** those of its years in which there are papers, the first one first */
	readonly years: readonly number[];
	/** whether it has all years until its last */
	readonly early: boolean;
}

export interface FieldRow {
	readonly id: string;
	readonly title: string;
	/** for each column */
	readonly counts: readonly number[];
	/** with those whose year is not known */
	readonly all: number;
}

/** The papers of a survey by year and theme. */
export interface FieldCounts {
	/** none where no year is known */
	readonly columns: readonly YearColumn[];
	readonly rows: readonly FieldRow[];
	readonly totals: readonly number[];
	readonly all: number;
	/** whose year is not known */
	readonly undated: number;
}

/**
 * Counts the papers of themes by their years.
 *
 * @param most columns: earlier years share the first one
 */
export function countField(themes: readonly ThemeYears[], most: number): FieldCounts {
	const papers = themes.flatMap(({ years }) => years);
	const dated = papers.filter((year) => year !== undefined);
	const columns = yearColumns(dated, most);
	const countsOf = (years: ThemeYears["years"]) =>
		columns.map((column) => years.filter((year) => holds(column, year)).length);
	return {
		columns,
		rows: themes.map(({ id, title, years }) => ({
			id,
			title,
			counts: countsOf(years),
			all: years.length,
		})),
		totals: countsOf(dated),
		all: papers.length,
		undated: papers.length - dated.length,
	};
}

function yearColumns(years: readonly number[], most: number): YearColumn[] {
	if (years.length === 0) return [];
	const known = [...new Set(years)].sort((a, b) => a - b);
	const [first, last] = [known[0]!, known.at(-1)!];
	const start = Math.max(first, last - most + 1);
	return Array.from({ length: last - start + 1 }, (_, index) => {
		const year = start + index;
		const early = year === start && first < start;
		return {
			name: early ? `${first}–${year}` : String(year),
			short: `${early ? "≤" : ""}’${String(year).slice(-2)}`,
			years: known.filter((other) => other === year || (early && other < year)),
			early,
		};
	});
}

function holds({ years }: YearColumn, year: number | undefined): boolean {
	return year !== undefined && years.includes(year);
}
