/**
 * A distribution of data: two Gaussians of equal weight around -mean and mean. Noise is a Gaussian of mean
 * 0 and variance 1. Flow matching moves a sample of noise to one of the data, drawn independently, in a
 * straight line, x_t = (1 - t) x_0 + t x_1: Lipman et al. 2022, arXiv:2210.02747.
 */
export interface Mixture {
	readonly mean: number;
	readonly deviation: number;
}

const signs = [-1, 1] as const;

const varianceAt = ({ deviation }: Mixture, t: number) => (1 - t) ** 2 + (t * deviation) ** 2;

/** The density of x_t. */
export function densityAt(x: number, t: number, data: Mixture): number {
	const variance = varianceAt(data, t);
	return signs.reduce(
		(sum, sign) =>
			sum +
			Math.exp(-((x - sign * t * data.mean) ** 2) / (2 * variance)) /
				(2 * Math.sqrt(2 * Math.PI * variance)),
		0,
	);
}

/** The velocity of the marginal flow: the mean of x_1 - x_0 over the lines that pass x at the time t. */
export function velocityAt(x: number, t: number, data: Mixture): number {
	const variance = varianceAt(data, t);
	const passing = signs.map((sign) => {
		const off = x - sign * t * data.mean;
		const slope = (t * data.deviation ** 2 - (1 - t)) / variance;
		// Both weights would vanish far out; their ratio does not.
		const weight = 1 / (1 + Math.exp((-2 * sign * x * t * data.mean) / variance));
		return weight * (sign * data.mean + slope * off);
	});
	return passing.reduce((sum, part) => sum + part, 0);
}

/** The path of the flow from a sample of noise, by Runge and Kutta's rule of fourth order. */
export function marginalPath(start: number, steps: number, data: Mixture): [number, number][] {
	const path: [number, number][] = [[0, start]];
	const h = 1 / steps;
	let x = start;
	for (let step = 0; step < steps; step += 1) {
		const t = step * h;
		const k1 = velocityAt(x, t, data);
		const k2 = velocityAt(x + (h / 2) * k1, t + h / 2, data);
		const k3 = velocityAt(x + (h / 2) * k2, t + h / 2, data);
		const k4 = velocityAt(x + h * k3, t + h, data);
		x += (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
		path.push([(step + 1) * h, x]);
	}
	return path;
}
