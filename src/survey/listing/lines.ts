/** A line of a text: its content without the line end, and where it stands. */
export interface Line {
	readonly text: string;
	/** UTF-16 offset of its first character */
	readonly start: number;
	/** offset after its last character, before the line end */
	readonly end: number;
	/** 1-based */
	readonly number: number;
}

/** The lines of a text whose line ends are `\n`. */
export function splitLines(text: string): Line[] {
	let start = 0;
	return text.split("\n").map((line, index) => {
		const placed = {
			text: line,
			start,
			end: start + line.length,
			number: index + 1,
		};
		start = placed.end + 1;
		return placed;
	});
}

/** Tells the line of an offset, 1-based; offsets are asked for in rising order. */
export function countLines(text: string): (offset: number) => number {
	let line = 1;
	let next = text.indexOf("\n");
	return (offset) => {
		while (next !== -1 && next < offset) {
			line += 1;
			next = text.indexOf("\n", next + 1);
		}
		return line;
	};
}
