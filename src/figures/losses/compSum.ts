/**
 * The comp-sum loss of parameter tau as a function of the probability p that a
 * softmax gives the true class: (p^(tau - 1) - 1) / (1 - tau), and -log p for
 * tau = 1. Mao, Mohri and Zhong 2023, arXiv:2304.07288, with
 * 1 + sum exp(h(y') - h(y)) = 1 / p. It is the sum-exponential loss for tau = 0,
 * the generalised cross-entropy of q = tau - 1 between 1 and 2, and the mean
 * absolute error for tau = 2.
 */
export function compSum(p: number, tau: number): number {
	return tau === 1 ? -Math.log(p) : (p ** (tau - 1) - 1) / (1 - tau);
}
