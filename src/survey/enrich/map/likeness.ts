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
	// The words of all papers one after the other, and where those of each begin.
	const begins = new Int32Array(size + 1);
	for (const [paper, { length }] of vectors.entries()) begins[paper + 1] = begins[paper]! + length;
	const words = new Int32Array(begins[size]!);
	const own = new Float64Array(begins[size]!);
	for (const [paper, vector] of vectors.entries())
		for (const [at, { feature, weight }] of vector.entries()) {
			const number = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, number);
			words[begins[paper]! + at] = number;
			own[begins[paper]! + at] = weight;
		}
	const { starts, papers, weights } = postingsOf(words, own, begins, numbers.size);
	const cosines = new Float64Array(size);
	const byWord = new Float64Array(numbers.size);
	return {
		size,
		row(paper) {
			cosines.fill(0);
			for (let at = begins[paper]!; at < begins[paper + 1]!; at += 1) {
				const weight = own[at]!;
				const end = starts[words[at]! + 1]!;
				for (let place = starts[words[at]!]!; place < end; place += 1)
					cosines[papers[place]!]! += weight * weights[place]!;
			}
			cosines[paper] = 0;
			return cosines;
		},
		times(vector) {
			byWord.fill(0);
			for (let paper = 0; paper < size; paper += 1)
				for (let at = begins[paper]!; at < begins[paper + 1]!; at += 1)
					byWord[words[at]!]! += own[at]! * vector[paper]!;
			const products = new Float64Array(size);
			for (let paper = 0; paper < size; paper += 1) {
				let sum = 0;
				for (let at = begins[paper]!; at < begins[paper + 1]!; at += 1)
					sum += own[at]! * byWord[words[at]!]!;
				// A paper without words is like itself alone.
				products[paper] = begins[paper] === begins[paper + 1] ? vector[paper]! : sum;
			}
			return products;
		},
	};
}

/** By word the papers that have it and what it weighs in each, one word after the other. */
function postingsOf(
	words: Int32Array,
	own: Float64Array,
	begins: Int32Array,
	count: number,
): { starts: Int32Array; papers: Int32Array; weights: Float64Array } {
	const starts = new Int32Array(count + 1);
	for (const word of words) starts[word + 1]! += 1;
	for (let word = 0; word < count; word += 1) starts[word + 1]! += starts[word]!;
	const next = starts.slice();
	const papers = new Int32Array(words.length);
	const weights = new Float64Array(words.length);
	for (let paper = 0; paper + 1 < begins.length; paper += 1)
		for (let at = begins[paper]!; at < begins[paper + 1]!; at += 1) {
			const place = next[words[at]!]!++;
			papers[place] = paper;
			weights[place] = own[at]!;
		}
	return { starts, papers, weights };
}
