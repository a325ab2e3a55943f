import type { Vector } from "../../words/vectors.ts";

/** How alike the papers are in words, without a table of all pairs, which a large survey has no room for. */
export interface Likeness {
	readonly size: number;
	/** the cosine of a paper's words and every paper's, 0 with itself; good until the next call */
	row(paper: number): Float64Array;
	/** the product of the table of all pairs, 1 with itself, and a vector */
	times(vector: Float64Array): Float64Array<ArrayBuffer>;
}

/** @param vectors unit vectors, one a paper */
export function likenessOf(vectors: readonly Vector[]): Likeness {
	const size = vectors.length;
	const numbers = new Map<number, number>();
	const postings: { papers: number[]; weights: number[] }[] = [];
	const words = vectors.map((vector, paper) =>
		Int32Array.from(vector, ({ feature, weight }) => {
			const number = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, number);
			postings[number] ??= { papers: [], weights: [] };
			postings[number].papers.push(paper);
			postings[number].weights.push(weight);
			return number;
		}),
	);
	const own = vectors.map((vector) => Float64Array.from(vector, ({ weight }) => weight));
	const cosines = new Float64Array(size);
	return {
		size,
		row(paper) {
			cosines.fill(0);
			words[paper]?.forEach((word, at) => {
				const weight = own[paper]?.[at] ?? 0;
				const { papers, weights } = postings[word]!;
				for (let index = 0; index < papers.length; index += 1)
					cosines[papers[index]!]! += weight * weights[index]!;
			});
			cosines[paper] = 0;
			return cosines;
		},
		times(vector) {
			const byWord = new Float64Array(numbers.size);
			words.forEach((numbers, paper) => {
				numbers.forEach((word, at) => {
					byWord[word]! += own[paper]![at]! * vector[paper]!;
				});
			});
			return Float64Array.from(words, (numbers, paper) =>
				// A paper without words is like itself alone.
				numbers.length === 0
					? (vector[paper] ?? 0)
					: numbers.reduce((sum, word, at) => sum + own[paper]![at]! * byWord[word]!, 0),
			);
		},
	};
}
