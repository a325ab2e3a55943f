import type { FieldCounts } from "./countField.ts";
import { largestRows } from "./largestRows.ts";

/** The measures of a drawing of the field, in its own units. */
export interface FieldShape {
	readonly width: number;
	/** what the names of the themes take at the left */
	readonly names: number;
	readonly row: number;
	/** the highest bar */
	readonly bars: number;
	readonly text: number;
}

/** For a page beside its text, and for a phone, on whose screen a unit is a pixel. */
export const shapes = {
	wide: { width: 620, names: 200, row: 33, bars: 74, text: 15 },
	narrow: { width: 335, names: 125, row: 29, bars: 28, text: 13 },
} as const satisfies Record<string, FieldShape>;

/** A rectangle by its middle and its sides. */
export interface Mark {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A count where it stands: its cell, which is a link, and what is drawn in it. */
export interface CountMark {
	/** its place among the columns; -1 for all years */
	readonly column: number;
	readonly count: number;
	readonly cell: Mark;
	/** as large as the count: a square, or a bar; none for all years */
	readonly drawn: Mark | undefined;
	/** where the number's line stands */
	readonly line: number;
}

/** A row of counts with the place of its name. */
export interface RowMark {
	/** its place among the rows of the counts; -1 for all papers */
	readonly row: number;
	readonly y: number;
	readonly counts: readonly CountMark[];
}

export interface FieldDrawing {
	readonly height: number;
	/** all papers, then the largest of the themes */
	readonly rows: readonly RowMark[];
	/** where the years stand */
	readonly axis: { readonly y: number; readonly x: readonly number[] };
}

/** What a square or a bar leaves of its cell. */
const FILLED = 0.92;
/** From the middle of a line of numbers to its foot, in sizes of its text. */
const FOOT = 0.35;

/** Where everything stands: all papers as bars over the years, a theme as a row of squares below. */
export function drawField(field: FieldCounts, shape: FieldShape): FieldDrawing {
	const { width, names, row, bars, text } = shape;
	const columns = field.columns.length;
	const cell = Math.min((width - names) / (columns + 1), 2 * row);
	const middle = (column: number) => names + cell * ((column < 0 ? columns : column) + 0.5);
	const mostInYear = Math.max(1, ...field.totals);
	const mostInCell = Math.max(1, ...field.rows.flatMap(({ counts }) => counts));
	const above = 1.5 * text;
	const foot = above + (columns > 0 ? bars : 0);
	const axis = foot + 1.2 * text;
	const top = axis + 0.6 * text;
	const drawn = largestRows(field.rows, ({ all }) => all);

	const barOf = (count: number, column: number): CountMark => {
		const height = (bars * count) / mostInYear;
		const bar = { x: middle(column), y: foot - height / 2, width: 0.72 * cell, height };
		const line = foot - height - 0.35 * text;
		const cellTop = line - text;
		return {
			column,
			count,
			cell: { x: bar.x, y: (cellTop + foot) / 2, width: cell, height: foot - cellTop },
			drawn: bar,
			line,
		};
	};
	const squareOf = (count: number, column: number, y: number): CountMark => {
		const side = FILLED * Math.min(cell, row) * Math.sqrt(count / mostInCell);
		return {
			column,
			count,
			cell: { x: middle(column), y, width: cell, height: row },
			drawn: { x: middle(column), y, width: side, height: side },
			line: y + FOOT * text,
		};
	};
	const allOf = (count: number, y: number): CountMark => ({
		...squareOf(count, -1, y),
		drawn: undefined,
	});
	const shown = ({ count }: CountMark) => count > 0;
	const allY = foot - FOOT * text;
	return {
		height: top + drawn.length * row,
		rows: [
			{
				row: -1,
				y: allY,
				counts: [...field.totals.map(barOf), allOf(field.all, allY)].filter(shown),
			},
			...drawn.map((theme, index) => {
				const y = top + (index + 0.5) * row;
				const counts = theme.counts.map((count, column) => squareOf(count, column, y));
				return {
					row: field.rows.indexOf(theme),
					y,
					counts: [...counts, allOf(theme.all, y)].filter(shown),
				};
			}),
		],
		axis: { y: axis, x: [...field.columns.map((_, column) => middle(column)), middle(-1)] },
	};
}
