import type { Point } from "./smoothCurve.ts";

/** The points of a function at equal distances, both ends among them. */
export function sample(f: (x: number) => number, from: number, to: number, parts: number): Point[] {
	return Array.from({ length: parts + 1 }, (_, index) => {
		const x = from + ((to - from) * index) / parts;
		return [x, f(x)] as const;
	});
}

/** The same, nearer to one another at the left, where the function is steep. */
export function sampleDenser(
	f: (x: number) => number,
	from: number,
	to: number,
	parts: number,
): Point[] {
	return sample((u) => u, 0, 1, parts).map(([u]) => {
		const x = from + (to - from) * u * u;
		return [x, f(x)] as const;
	});
}

/** A number of a table: so many decimals, with a minus sign. */
export function decimals(value: number, digits: number): string {
	const text = value.toFixed(digits);
	return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}

/** A share of a table, in percent. */
export const percent = (share: number, digits = 1) => `${decimals(100 * share, digits)}%`;
