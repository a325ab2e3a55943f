/** A place in a drawing, in its units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** About how wide a letter of a name is, and how high its line, in sizes of its text. */
const LETTER = 11 / 21;
const HEIGHT = 26 / 21;
/** How far from its centre a name may go, and by what steps. */
const FAR = 90;
const STEP = 6;
/** The distance that is as bad as hiding one point. */
const WORTH = 60;

export interface Surroundings {
	/** of what is named */
	readonly centre: Place;
	readonly points: readonly Place[];
	/** of the drawing */
	readonly width: number;
	/** of the name's text at its largest, on a phone */
	readonly size: number;
}

/** Where a name near `centre` hides the fewest points and stays within the width. */
export function freePlace(name: string, { centre, points, width, size }: Surroundings): Place {
	const half = Math.min((name.length * LETTER * size) / 2, width / 2);
	let best = { x: centre.x, y: centre.y, cost: Number.POSITIVE_INFINITY };
	for (let dy = -FAR; dy <= FAR; dy += STEP) {
		for (let dx = -FAR; dx <= FAR; dx += STEP) {
			const x = Math.min(Math.max(centre.x + dx, half), width - half);
			const y = centre.y + dy;
			const hidden = points.filter(
				(point) => Math.abs(point.x - x) < half && Math.abs(point.y - y) < (HEIGHT * size) / 2,
			).length;
			const cost = hidden + Math.hypot(x - centre.x, dy) / WORTH;
			if (cost < best.cost) best = { x, y, cost };
		}
	}
	return best;
}
