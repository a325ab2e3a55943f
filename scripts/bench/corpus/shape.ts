/**
 * What real abstracts are like, as counted on 18,838 of arXiv and of proceedings. Figures alone: no text of
 * theirs is here.
 */

/** Of a distribution: a share from 0 to 1, and the value that this share does not exceed. */
export type Quantiles = readonly (readonly [share: number, value: number])[];

const SHARES = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

const quantiles = (values: readonly number[]): Quantiles =>
	values.map((value, index) => [SHARES[index] as number, value]);

export const wordsOfAbstract = quantiles([28, 108, 124, 149, 179, 209, 236, 251, 280, 533]);
export const wordsOfSentence = quantiles([1, 11, 13, 17, 23, 29, 36, 42, 57, 254]);
/** signs of its TeX */
export const lengthOfFormula = quantiles([1, 1, 1, 2, 6, 12, 22, 31, 59, 281]);

/** 48 of 100 abstracts have none. */
export const formulasOfAbstract: Quantiles = [
	...([0, 0.4778].map((share) => [share, 0]) as [number, number][]),
	...([
		[0.4778, 1],
		[0.6, 2],
		[0.75, 3],
		[0.9, 6],
		[0.95, 9],
		[0.99, 16],
		[1, 44],
	] as const),
];

/** Distinct words of a text of so many: 22,340 at 355,099, 85,334 at 3.23 million. */
export const distinctWords = (words: number) => 9.55 * words ** 0.607;

/** The value of a distribution at a share; between two known ones along a line. */
export function valueAt(quantiles: Quantiles, share: number): number {
	const above = quantiles.findIndex(([known]) => known > share);
	const [high, value] = quantiles.at(above) as Quantiles[number];
	const [low, least] = quantiles.at(above - 1) as Quantiles[number];
	return least + ((value - least) * (share - low)) / (high - low);
}

/** The mean of a distribution. */
export function meanOf(quantiles: Quantiles): number {
	return quantiles.slice(1).reduce((sum, [share, value], index) => {
		const [low, least] = quantiles[index] as Quantiles[number];
		return sum + ((share - low) * (least + value)) / 2;
	}, 0);
}
