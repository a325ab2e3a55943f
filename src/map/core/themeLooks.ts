import type { Place, Size } from "./place.ts";

/** The corners of a shape around 0, 0, about 1 from there. */
export type Shape = "circle" | readonly Place[];

/** How a theme's points look: told apart by shape and filling, not by colour. */
export interface ThemeLook {
	readonly filling: "solid" | "dotted" | "open";
	readonly shape: Shape;
	readonly core: boolean;
}

const CIRCLE: Shape = "circle";
const SHAPES: readonly Shape[] = [
	CIRCLE,
	polygon([-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9]),
	polygon([0, -1.25, 1.15, 0.8, -1.15, 0.8]),
	polygon([0, -1.3, 1.1, 0, 0, 1.3, -1.1, 0]),
	polygon([
		0, -1.35, 0.4, -0.5, 1.3, -0.42, 0.62, 0.2, 0.82, 1.1, 0, 0.62, -0.82, 1.1, -0.62, 0.2, -1.3,
		-0.42, -0.4, -0.5,
	]),
	polygon([0, 1.25, 1.15, -0.8, -1.15, -0.8]),
	polygon([
		-0.42, -1.2, 0.42, -1.2, 0.42, -0.42, 1.2, -0.42, 1.2, 0.42, 0.42, 0.42, 0.42, 1.2, -0.42, 1.2,
		-0.42, 0.42, -1.2, 0.42, -1.2, -0.42, -0.42, -0.42,
	]),
	polygon([-1.05, -1.1, 1.05, -1.1, -1.05, 1.1, 1.05, 1.1]),
];

function polygon(numbers: readonly number[]): Shape {
	return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1]! }] : []));
}

const looksBy = (fillings: readonly ThemeLook["filling"][]) =>
	fillings.flatMap((filling) => SHAPES.map((shape) => ({ filling, shape })));

const OF_CORE = looksBy(["solid", "dotted", "open"]);
const OF_OTHERS = looksBy(["open", "dotted", "solid"]);

/** So many themes have looks of their own. */
export const DISTINCT = OF_CORE.length;

const keyOf = ({ filling, shape }: Pick<ThemeLook, "filling" | "shape">) =>
	`${filling} ${SHAPES.indexOf(shape)}`;

/** A look for each theme; beyond `DISTINCT` they come again. Where no theme is a core theme, all are. */
export function themeLooks(themes: readonly { readonly core: boolean }[]): ThemeLook[] {
	const used = new Set<string>();
	const alike = themes.every(({ core }) => !core);
	return themes.map((theme, index) => {
		const core = theme.core || alike;
		if (index % DISTINCT === 0) used.clear();
		const look = (core ? OF_CORE : OF_OTHERS).find((look) => !used.has(keyOf(look))) ?? OF_CORE[0]!;
		used.add(keyOf(look));
		return { ...look, core };
	});
}

/** How large symbols are that do not hide each other, by how many there are on how much room. */
export function symbolRadius(count: number, { width, height }: Size) {
	const apart = Math.sqrt((width * height) / Math.max(1, count));
	return Math.round(10 * Math.min(Math.max(0.12 * apart, 1.6), 5.2)) / 10;
}
