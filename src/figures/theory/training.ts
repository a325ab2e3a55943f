/**
 * The share of the least-squares solution that gradient descent from zero has found after some steps,
 * along an eigenvector of the Hessian: 1 − (1 − ηs)^T. Yao, Rosasco, Caponnetto 2007, On early stopping in
 * gradient descent learning.
 *
 * @param step the learning rate times the eigenvalue, ηs, from 0 to 2
 */
export function learnedShare(step: number, steps: number): number {
	return 1 - (1 - step) ** steps;
}

/** The same share of ridge regression, s / (s + λ). @param penalty in units of the eigenvalue */
export function ridgeShare(eigenvalue: number, penalty: number): number {
	return eigenvalue / (eigenvalue + penalty);
}

/**
 * A loss by the size of a model and of its data: L∞ + A/N^a + B/D^b. Hoffmann et al. 2022,
 * arXiv:2203.15556.
 */
export interface LossLaw {
	readonly floor: number;
	readonly size: { readonly factor: number; readonly exponent: number };
	readonly data: { readonly factor: number; readonly exponent: number };
}

/** @param parameters N @param compute C, in operations; the rest of C ≈ 6ND goes into data */
export function lossAt(
	{ floor, size, data }: LossLaw,
	parameters: number,
	compute: number,
): number {
	const tokens = compute / (6 * parameters);
	return floor + size.factor / parameters ** size.exponent + data.factor / tokens ** data.exponent;
}

/** The N of least loss at a compute: where the derivative of both terms in log N is equal. */
export function bestSize({ size, data }: LossLaw, compute: number): number {
	const ratio = (size.exponent * size.factor) / (data.exponent * data.factor);
	return (ratio * (compute / 6) ** data.exponent) ** (1 / (size.exponent + data.exponent));
}
