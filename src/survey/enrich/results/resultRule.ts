import type { Direction } from "../../model.ts";
import type { Quantity } from "./findQuantities.ts";

/** A value within its sentence; every quantity of the sentence is marked by one private character. */
export interface Surroundings {
	readonly quantity: Quantity;
	/** what stands before it, without the values that it is joined to */
	readonly left: string;
	/** what stands after it, without joined values, brackets and "on average" */
	readonly right: string;
	readonly textOf: (marked: string) => string;
}

/**
 * What a rule finds about a value; an undefined baseline is looked for by comparing words, an empty one
 * is none.
 */
export interface Found {
	readonly direction: Direction;
	readonly metric: string;
	readonly baseline?: string;
}

/** What is found about a value. */
export interface FoundResult {
	readonly quantity: Quantity;
	readonly found: Found;
	/** where its value is marked in the sentence */
	readonly at: number;
}

/** What is found about a value, and under what it holds; "" where the sentence does not say. */
export interface PlacedResult extends FoundResult {
	readonly on: string;
}

/** A way in which authors state a result in numbers. */
export interface ResultRule {
	readonly id: string;
	readonly read: (value: Surroundings) => Found | undefined;
	/** a sentence, and what is found: value, direction, metric, baseline */
	readonly example: {
		readonly text: string;
		readonly found: readonly (readonly [
			value: string,
			Direction,
			metric: string,
			baseline: string,
		])[];
	};
}
