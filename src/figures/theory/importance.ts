/**
 * The effective sample size of importance sampling, as a share of the samples: 1 / E_q[(p/q)^2], for p
 * Gaussian of mean 0 and variance 1 and q of another mean and deviation. It is 0 where the weights have no
 * variance. Kong 1992; Owen, Monte Carlo theory, methods and examples, chapter 9.
 */
export function effectiveShare(mean: number, deviation: number): number {
	const rest = 2 * deviation ** 2 - 1;
	if (rest <= 0) return 0;
	return (Math.sqrt(rest) / deviation ** 2) * Math.exp(-(mean ** 2) / rest);
}
