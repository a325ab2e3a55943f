import type { WeighedWord } from "../wordVectors.ts";

/** The cosine similarities of all pairs of unit vectors, row by row; 0 on the diagonal. */
export function similarities(vectors: readonly (readonly WeighedWord[])[]): Float64Array {
	const size = vectors.length;
	const cosines = new Float64Array(size * size);
	const postings = new Map<string, { paper: number; weight: number }[]>();
	vectors.forEach((vector, paper) => {
		for (const { stem, weight } of vector) {
			const known = postings.get(stem) ?? [];
			for (const other of known) {
				const sum = (cosines[paper * size + other.paper] ?? 0) + weight * other.weight;
				cosines[paper * size + other.paper] = sum;
				cosines[other.paper * size + paper] = sum;
			}
			known.push({ paper, weight });
			postings.set(stem, known);
		}
	});
	return cosines;
}
