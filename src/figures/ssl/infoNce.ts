/**
 * The share of each negative in the gradient that InfoNCE sends to all
 * negatives: exp(s / tau) / sum exp(s' / tau). Wang and Liu 2021,
 * arXiv:2012.09740.
 *
 * @param similarities of the negatives to the anchor
 */
export function negativeWeights(similarities: readonly number[], temperature: number): number[] {
	const most = Math.max(...similarities);
	const weights = similarities.map((similarity) => Math.exp((similarity - most) / temperature));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/**
 * The most that the InfoNCE bound can show of a mutual information when the
 * positive is picked among K: min(I, log K), here in bits. Van den Oord et al.
 * 2018, arXiv:1807.03748; Poole et al. 2019, arXiv:1905.06922.
 */
export function boundCeiling(information: number, candidates: number): number {
	return Math.min(information, Math.log2(candidates));
}
