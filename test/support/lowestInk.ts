import { decodePDFRawStream, PDFName, type PDFPage, PDFRawStream } from "pdf-lib";
import { contentOperators } from "../../src/digest/print/contentOperators.ts";

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PAINTS = new Set("f F f* B B* b b* S s".split(" "));

/** How far above the lower edge of a page, in points, the lowest thing stands that is painted on it. */
export function lowestInk(page: PDFPage): number {
	const stream = page.node.lookup(PDFName.of("Contents"));
	if (!(stream instanceof PDFRawStream)) throw new Error("no stream");
	const content = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
	let lowest = page.getHeight();
	let matrix = IDENTITY;
	let text = IDENTITY;
	let line = IDENTITY;
	const saved: Matrix[] = [];
	let path: number[] = [];
	const heightOf = (at: Matrix, x: number, y: number) => at[1] * x + at[3] * y + at[5];
	for (const { name, start, end } of contentOperators(content)) {
		const numbers = content
			.slice(start, end)
			.split(/\s+/u)
			.map(Number)
			.filter((number) => !Number.isNaN(number));
		const six = numbers as unknown as Matrix;
		const [x = 0, y = 0] = numbers.slice(-2);
		if (name === "q") saved.push(matrix);
		else if (name === "Q") matrix = saved.pop() ?? IDENTITY;
		else if (name === "cm") matrix = times(six, matrix);
		else if (name === "BT") [text, line] = [IDENTITY, IDENTITY];
		else if (name === "Tm") [text, line] = [six, six];
		else if (name === "Td") {
			line = times([1, 0, 0, 1, x, y], line);
			text = line;
		} else if (name === "Tj") lowest = Math.min(lowest, heightOf(times(text, matrix), 0, 0));
		else if (name === "re") {
			const [left = 0, top = 0, , height = 0] = numbers;
			path.push(heightOf(matrix, left, top), heightOf(matrix, left, top + height));
		} else if (name === "m" || name === "l") path.push(heightOf(matrix, x, y));
		else if (PAINTS.has(name)) {
			lowest = Math.min(lowest, ...path);
			path = [];
		} else if (name === "n") path = [];
	}
	return lowest;
}

/** The first, then the second. */
function times(a: Matrix, b: Matrix): Matrix {
	return [
		a[0] * b[0] + a[1] * b[2],
		a[0] * b[1] + a[1] * b[3],
		a[2] * b[0] + a[3] * b[2],
		a[2] * b[1] + a[3] * b[3],
		a[4] * b[0] + a[5] * b[2] + b[4],
		a[4] * b[1] + a[5] * b[3] + b[5],
	];
}
