import { inject } from "vitest";

declare module "vitest" {
	export interface ProvidedContext {
		/** whether the tests are to be done soon: `npm run test:unit` */
		quick: boolean;
	}
}

/** So large a share of the whole is tried where tests are to be done soon. */
const SHARE = 20;

/** How many runs of a law, or signs of a hostile text, are tried: a twentieth in `npm run test:unit`. */
export function runs(whole: number): number {
	return inject("quick") ? Math.ceil(whole / SHARE) : whole;
}

/** All items, or every twentieth. */
export function sample<T>(items: readonly T[]): readonly T[] {
	return inject("quick") ? items.filter((_, index) => index % SHARE === 0) : items;
}
