import type { Likeness } from "./likeness.ts";

const STEPS = 60;

/**
 * The two main axes of all similarities, centred: the layout
 * of classical scaling (Torgerson 1952), by power iteration from a fixed start.
 *
 * @returns x and y of each, one after the other, each axis of deviation 1
 */
export function principalPlane({ size, times }: Likeness): Float64Array {
	const axes: Float64Array<ArrayBuffer>[] = [];
	for (let axis = 0; axis < 2; axis += 1) {
		let vector: Float64Array<ArrayBuffer> = Float64Array.from({ length: size }, (_, index) =>
			Math.cos((index + 1) * (axis + 1)),
		);
		for (let step = 0; step < STEPS; step += 1) {
			centre(vector);
			vector = times(vector);
			centre(vector);
			for (const other of axes) {
				const along = dot(vector, other) / size;
				for (let index = 0; index < size; index += 1)
					vector[index] = (vector[index] ?? 0) - along * (other[index] ?? 0);
			}
			const length = Math.sqrt(dot(vector, vector) / size) || 1;
			for (let index = 0; index < size; index += 1) vector[index] = (vector[index] ?? 0) / length;
		}
		axes.push(vector);
	}
	return Float64Array.from({ length: 2 * size }, (_, index) => axes[index % 2]?.[index >> 1] ?? 0);
}

function centre(vector: Float64Array): void {
	const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
	for (let index = 0; index < vector.length; index += 1)
		vector[index] = (vector[index] ?? 0) - mean;
}

function dot(one: Float64Array, other: Float64Array): number {
	return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
