/** A place in a drawing or in a window, in its units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** From its left upper corner. */
export interface Box extends Place, Size {}

export function overlap(one: Box, other: Box, gap = 0): boolean {
	return (
		one.x < other.x + other.width + gap &&
		other.x < one.x + one.width + gap &&
		one.y < other.y + other.height + gap &&
		other.y < one.y + one.height + gap
	);
}

/** The place of a box that is nearest to another place. */
export function nearestIn({ x, y, width, height }: Box, to: Place): Place {
	return {
		x: Math.min(Math.max(to.x, x), x + width),
		y: Math.min(Math.max(to.y, y), y + height),
	};
}

/** Whether a line from one place to another meets a box (Liang and Barsky 1984). */
export function meets(from: Place, to: Place, box: Box): boolean {
	let first = 0;
	let last = 1;
	for (let axis = 0; axis < 2; axis += 1) {
		const start = axis === 0 ? from.x : from.y;
		const way = (axis === 0 ? to.x : to.y) - start;
		const low = axis === 0 ? box.x : box.y;
		const high = low + (axis === 0 ? box.width : box.height);
		if (way === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const enter = (low - start) / way;
		const leave = (high - start) / way;
		first = Math.max(first, Math.min(enter, leave));
		last = Math.min(last, Math.max(enter, leave));
	}
	return first <= last;
}
