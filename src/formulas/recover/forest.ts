/** Boosted trees of one depth: the sum of their leaves is the logarithm of the odds. */
export interface Forest {
	readonly depth: number;
	readonly base: number;
	/** The sign that each inner node looks at, tree by tree; the node n leads to 2n + 1 or 2n + 2. */
	readonly signs: ArrayLike<number>;
	/** A sign above the border leads to the second. */
	readonly borders: ArrayLike<number>;
	readonly leaves: ArrayLike<number>;
}

/** A forest as the data file holds it: lists as text. */
export interface ForestFile {
	readonly depth: number;
	readonly base: number;
	readonly signs: string;
	readonly borders: string;
	readonly leaves: string;
}

/** The logarithm of the odds that a forest gives to a row of signs. */
export function scoreRow(
	{ depth, base, signs, borders, leaves }: Forest,
	row: ArrayLike<number>,
): number {
	const inner = 2 ** depth - 1;
	const trees = leaves.length / (inner + 1);
	let sum = base;
	for (let tree = 0; tree < trees; tree++) {
		let node = 0;
		for (let level = 0; level < depth; level++) {
			const at = tree * inner + node;
			node = 2 * node + (row[signs[at]!]! > borders[at]! ? 2 : 1);
		}
		sum += leaves[tree * (inner + 1) + node - inner]!;
	}
	return sum;
}

export function readForest({ depth, base, signs, borders, leaves }: ForestFile): Forest {
	const numbers = (list: string): Float64Array =>
		list === "" ? new Float64Array() : Float64Array.from(list.split(" "), Number);
	return {
		depth,
		base,
		signs: numbers(signs),
		borders: numbers(borders),
		leaves: numbers(leaves),
	};
}

/** Numbers to so many digits that the shipped forest says what the trained one does. */
export function writeForest({ depth, base, signs, borders, leaves }: Forest): ForestFile {
	const list = (numbers: ArrayLike<number>, digits: number): string =>
		Array.from(numbers, (x) => String(Number(x.toPrecision(digits)))).join(" ");
	return {
		depth,
		base: Number(base.toPrecision(5)),
		signs: list(signs, 5),
		borders: list(borders, 5),
		leaves: list(leaves, 3),
	};
}
