/** The numbers that an update of a rank trains, as a share of a square matrix: r (d + k) / (d k). */
export const trainedShare = (rank: number, size: number) => (2 * rank) / size;

/**
 * The share of the squared norm that the best update of a rank leaves out, when the singular values fall as
 * 1 / i^decay: the sum of their squares beyond the rank. Eckart and Young 1936.
 */
export function leftOut(rank: number, size: number, decay: number): number {
	let [beyond, all] = [0, 0];
	for (let index = size; index >= 1; index -= 1) {
		const square = index ** (-2 * decay);
		all += square;
		if (index > rank) beyond += square;
	}
	return beyond / all;
}
