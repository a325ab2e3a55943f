import type { Vector } from "../../words/vectors.ts";

/** The cosine similarities of all pairs of unit vectors, row by row; 0 on the diagonal. */
export function similarities(vectors: readonly Vector[]): Float64Array {
	const size = vectors.length;
	const cosines = new Float64Array(size * size);
	const postings = new Map<number, { paper: number; weight: number }[]>();
	vectors.forEach((vector, paper) => {
		for (const { feature, weight } of vector) {
			const known = postings.get(feature) ?? [];
			for (const other of known) {
				const sum = (cosines[paper * size + other.paper] ?? 0) + weight * other.weight;
				cosines[paper * size + other.paper] = sum;
				cosines[other.paper * size + paper] = sum;
			}
			known.push({ paper, weight });
			postings.set(feature, known);
		}
	});
	return cosines;
}
