import { integrate } from "./integrate.ts";

/** A symmetric distribution of mean 0 and variance 1. */
export interface Density {
	readonly name: string;
	readonly at: (x: number) => number;
	/** beyond it nothing is left that an integral would notice */
	readonly end: number;
}

export const gaussian: Density = {
	name: "Gaussian",
	at: (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI),
	end: 12,
};

export const laplace: Density = {
	name: "Laplace",
	at: (x) => Math.exp(-Math.SQRT2 * Math.abs(x)) / Math.SQRT2,
	end: 40,
};

/** The probability that the absolute value is above `t`. */
export function tail({ at, end }: Density, t: number): number {
	return 2 * integrate(at, t, end, 40);
}
