/** Choices that depend on the seed alone. */
export interface Random {
	/** from 0 to below 1 */
	next(): number;
	/** whether something of this probability happens */
	chance(probability: number): boolean;
	/** a whole number from 0 to below a bound */
	below(bound: number): number;
	/** an item, each as likely */
	pick<T>(items: readonly T[]): T;
	/** an item of a list in order of frequency: that of rank r is taken about 1 / (r + 1.5) as often */
	pickByRank<T>(items: readonly T[]): T;
}

export function createRandom(seed: number): Random {
	const next = numbers(seed);
	const below = (bound: number) => Math.floor(next() * bound);
	return {
		next,
		chance: (probability) => next() < probability,
		below,
		pick: (items) => items[below(items.length)] as never,
		pickByRank(items) {
			const rank = 1.5 * ((1 + items.length / 1.5) ** next() - 1);
			return items[Math.min(Math.floor(rank), items.length - 1)] as never;
		},
	};
}

/** Mulberry32. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
