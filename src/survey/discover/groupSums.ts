import type { Vector } from "../words/vectors.ts";

/** The sum of the vectors of each group, as papers come and go. */
export interface GroupSums {
	papersOf(group: number): number;
	move(paper: number, from: number | undefined, to: number | undefined): void;
	/** the cosine of a paper's vector to a group's sum, without its own part if it is in the group */
	similarity(paper: number, group: number, isWithin: boolean): number;
}

export function groupSums(vectors: readonly Vector[], groups: number): GroupSums {
	const features =
		1 + vectors.reduce((most, vector) => Math.max(most, ...vector.map((one) => one.feature)), 0);
	const weights = Array.from({ length: groups }, () => new Float32Array(features));
	const papers = Array.from({ length: groups }, () => 0);
	const squares = Array.from({ length: groups }, () => 0);
	const product = (paper: number, group: number) => {
		const sum = weights[group]!;
		let whole = 0;
		for (const { feature, weight } of vectors[paper]!) whole += weight * sum[feature]!;
		return whole;
	};
	const add = (paper: number, group: number, sign: 1 | -1) => {
		squares[group]! += 2 * sign * product(paper, group) + 1;
		papers[group]! += sign;
		const sum = weights[group]!;
		for (const { feature, weight } of vectors[paper]!) sum[feature]! += sign * weight;
	};
	return {
		papersOf: (group) => papers[group]!,
		move(paper, from, to) {
			if (from !== undefined) add(paper, from, -1);
			if (to !== undefined) add(paper, to, 1);
		},
		similarity(paper, group, isWithin) {
			const whole = product(paper, group);
			const [rest, square] = isWithin
				? [whole - 1, squares[group]! - 2 * whole + 1]
				: [whole, squares[group]!];
			return rest / Math.sqrt(Math.max(square, 1e-6));
		},
	};
}
