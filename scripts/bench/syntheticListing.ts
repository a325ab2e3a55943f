/** A paper as a line of JSON lines has it. */
export interface SyntheticPaper {
	readonly title: string;
	readonly abstract: string;
	readonly date: string;
	readonly authors: number;
}

/**
 * Papers made of the sentences of real ones, each with a title of its own. The
 * same count gives the same papers.
 *
 * @param abstracts as listed; at least one
 */
export function syntheticPapers(count: number, abstracts: readonly string[]): SyntheticPaper[] {
	const sentences = abstracts.flatMap((abstract) => abstract.split(/(?<=[.?!]) (?=\p{Lu})/u));
	const random = randomNumbers(20251230);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	return Array.from({ length: count }, (_, index) => {
		const words = pick(sentences).split(" ").slice(0, 9).join(" ");
		return {
			title: `${words.replace(/[.,;:]+$/u, "")} (${index + 1})`,
			abstract: Array.from({ length: 8 }, () => pick(sentences)).join(" "),
			date: `${2015 + Math.floor(random() * 11)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`,
			authors: 1 + Math.floor(random() * 9),
		};
	});
}

/** Mulberry32: numbers from 0 to below 1 that depend on the seed alone. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
