import type { Frame } from "../figure.ts";
import { decimals, percent } from "../numbers.ts";
import { pathOf, placeOn } from "../pathOf.ts";
import type { Point } from "../smoothCurve.ts";
import { negativeWeights } from "./infoNce.ts";

/** One negative at each similarity from -1 to 1 in steps of a tenth. */
export const SIMILARITIES = Array.from({ length: 21 }, (_, index) => (index - 10) / 10);
/** The drawing ends at this share; what is below is in the table. */
export const LEAST = 0.001;
/** Those that stay where they are, for comparison. */
export const OTHERS = [0.1, 0.2, 0.5, 1] as const;
/** Where the axes are in the drawing, in its units. */
export const PLACES = {
	x: { domain: [-1, 1], range: [56, 366] },
	y: { domain: [LEAST, 1], range: [242, 34], type: "log" },
} as const;

export const nameOf = (temperature: number) => `𝜏 = ${temperature}`;

/** The curve of a temperature as far as the drawing shows it. */
export function curveOf(temperature: number): Point[] {
	const weights = negativeWeights(SIMILARITIES, temperature);
	const nearest = weights.at(-1) ?? 0;
	// The logarithm of a share falls in a straight line from the nearest negative.
	const end = Math.max(-1, 1 + temperature * Math.log(LEAST / nearest));
	return [
		[end, nearest * Math.exp((end - 1) / temperature)],
		...SIMILARITIES.flatMap((similarity, place) =>
			similarity > end + 1e-9 ? [[similarity, weights[place] ?? 0] as const] : [],
		),
	];
}

/** What the figure shows at a temperature: its curve, its name at the curve's end, and the shares. */
export function temperatureFrame(temperature: number): Frame {
	const [x, y] = [placeOn(PLACES.x), placeOn(PLACES.y)];
	const points = curveOf(temperature).map(([s, share]) => [x(s), y(share)] as const);
	const [endX, endY] = points.at(-1) ?? [0, 0];
	const shown = [temperature, ...OTHERS];
	const weights = shown.map((one) => negativeWeights(SIMILARITIES, one));
	const shares = shown.map(
		(one, index) => `${percent(weights[index]?.at(-1) ?? 0)} of the gradient at temperature ${one}`,
	);
	return {
		paths: [pathOf(points, true)],
		names: [{ text: nameOf(temperature), x: endX, y: endY }],
		table: {
			columns: ["Similarity", ...shown.map(nameOf)],
			rows: SIMILARITIES.map((similarity, place) => [
				decimals(similarity, 1),
				...weights.map((of) => percent(of[place] ?? 0)),
			]),
		},
		description:
			"With one negative at each tenth of similarity from −1 to 1, the most similar one receives " +
			`${shares.join(", ")}. ` +
			"The lower the temperature, the more of the gradient goes to the nearest negatives alone.",
		says: `${temperature}: the nearest takes ${percent(weights[0]?.at(-1) ?? 0)}`,
	};
}
