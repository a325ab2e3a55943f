import type { ContentOperator } from "./contentOperators.ts";

/** What is drawn within a clip: the area of the clip, and the scale at which it is drawn. */
export interface Clipped {
	/** in square units of the page */
	readonly area: number;
	readonly scale: number;
}

/**
 * The clips of a content stream of Skia's making that set a scale of their own.
 *
 * @param operators those of the stream
 */
export function* clippedIn(
	stream: string,
	operators: Iterable<ContentOperator>,
): Generator<Clipped> {
	/** of the rectangle that became a clip, until something is drawn in it */
	let area: number | undefined;
	let rectangle = 0;
	for (const { name, start, end } of operators) {
		const operands = () => stream.slice(start, end).split(/\s+/u).map(Number);
		if (name === "re") {
			const [, , width = 0, height = 0] = operands();
			rectangle = Math.abs(width * height);
		} else if (name === "W" || name === "W*") area = rectangle;
		else if (name === "cm" && area !== undefined) {
			yield { area, scale: operands()[0] ?? 0 };
			area = undefined;
		} else if (name !== "n" && name !== "q") area = undefined;
	}
}

/** Two clips of the text's area are as large as each other but for rounding. */
const ROUNDING = 0.001;

/**
 * The scale at which the text of a digest's pages is drawn. The largest clip of a digest is the area of the
 * text; smaller ones are those of drawings, each with a scale of its own, and on a page that begins with a
 * drawing its clip comes first.
 *
 * @returns the least of those of the text, or undefined where nothing is clipped
 */
export function textScale(clips: readonly Clipped[]): number | undefined {
	const largest = clips.reduce((most, { area }) => Math.max(most, area), 0);
	const ofText = clips.filter(({ area }) => area >= largest * (1 - ROUNDING));
	return ofText.length > 0 ? Math.min(...ofText.map(({ scale }) => scale)) : undefined;
}
