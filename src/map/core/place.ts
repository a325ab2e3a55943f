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
	let [first, last] = [0, 1];
	for (const [start, way, low, high] of [
		[from.x, to.x - from.x, box.x, box.x + box.width],
		[from.y, to.y - from.y, box.y, box.y + box.height],
	] as const) {
		if (way === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [enter, leave] = [(low - start) / way, (high - start) / way].toSorted((a, b) => a - b);
		first = Math.max(first, enter ?? 0);
		last = Math.min(last, leave ?? 1);
	}
	return first <= last;
}
