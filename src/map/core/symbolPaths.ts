import type { Place } from "./place.ts";
import type { Shape, ThemeLook } from "./themeLooks.ts";

/** The symbols of a theme as two paths, however many there are: a drawing of ten thousand stays quick. */
export interface SymbolPaths {
	readonly lines: string;
	/** of the lines */
	readonly width: number;
	/** what is filled */
	readonly areas: string;
}

/** Shapes that are smaller could not be told: they are dots. */
const LEAST = 1.7;
/** The line of an open shape, and the mark within a dotted one, in radii. */
const LINE = 0.3;
const MARK = 0.32;

export function symbolPaths(
	{ filling, shape }: Pick<ThemeLook, "filling" | "shape">,
	places: readonly Place[],
	radius: number,
): SymbolPaths {
	// Lines to nowhere with round ends, each by its way from the one before: papers come in the order of a walk.
	if (radius < LEAST) {
		let left = 0;
		let top = 0;
		const dots = places.map(({ x, y }) => {
			const right = scaledTo(x - left);
			const down = scaledTo(y - top);
			left += right;
			top += down;
			return `m${right} ${down}h0`;
		});
		return { lines: dots.join(""), width: 2 * radius, areas: "" };
	}
	const at = (outline: string) => places.map(({ x, y }) => `M${x} ${y}${outline}`).join("");
	const outlines = at(outlineOf(shape, radius));
	return {
		lines: filling === "solid" ? "" : outlines,
		width: LINE * radius,
		areas:
			filling === "solid"
				? outlines
				: filling === "dotted"
					? at(outlineOf("circle", MARK * radius))
					: "",
	};
}

/** A shape around where the path is. */
function outlineOf(shape: Shape, radius: number): string {
	const scaled = (value: number) => Math.round(100 * radius * value) / 100;
	if (shape === "circle") {
		const [r, d] = [scaled(1), scaled(2)];
		return `m${-r} 0a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0z`;
	}
	const steps = shape.map(({ x, y }, corner) => {
		const before = shape[corner - 1] ?? { x: 0, y: 0 };
		return { x: scaled(x) - scaled(before.x), y: scaled(y) - scaled(before.y) };
	});
	return `m${steps.map(({ x, y }) => `${scaledTo(x)} ${scaledTo(y)}`).join(" ")}z`;
}

/** Without what subtracting adds to a number's digits. */
const scaledTo = (value: number) => Math.round(100 * value) / 100;
