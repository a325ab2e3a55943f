import type { DollarPair } from "./dollarPair.ts";
import { mathScore, moneyScore } from "./dollarScores.ts";

/** Nobody writes longer formulas into an abstract. */
const LONGEST = 2000;
/** How many dollars a formula may hold, within its `\text{…}`. */
const MOST_WITHIN = 6;

/** What is done with the dollars from one on, the best of all ways. */
interface Way {
	readonly score: number;
	/** the index of the dollar with which it goes on */
	readonly next: number;
	readonly pair?: DollarPair;
}

/**
 * Tells the dollars of formulas from those of money: "from $5 to $10 at $k=3$" has one formula. Each
 * dollar begins a formula, ends one, or stands for itself; of all ways to read those of a text the
 * likeliest as a whole is taken, so that one stray dollar does not turn all that follows inside out.
 * Pure, total, and linear in the text.
 *
 * @returns in their order
 */
export function pairDollars(text: string): DollarPair[] {
	const dollars = dollarsOf(text);
	const ways: Way[] = new Array(dollars.length);
	const scoreFrom = (index: number) => ways[index]?.score ?? 0;
	for (let index = dollars.length - 1; index >= 0; index--) {
		const alone: Way = {
			score: moneyScore(text, dollars[index]!) + scoreFrom(index + 1),
			next: index + 1,
		};
		ways[index] = pairsFrom(text, dollars, index).reduce<Way>((best, { pair, next, score }) => {
			const total = score + scoreFrom(next);
			return total > best.score ? { score: total, next, pair } : best;
		}, alone);
	}
	const pairs: DollarPair[] = [];
	for (let index = 0; index < dollars.length; index = ways[index]!.next) {
		const { pair } = ways[index]!;
		if (pair) pairs.push(pair);
	}
	return pairs;
}

/** The offsets of the dollars without a backslash. */
function dollarsOf(text: string): number[] {
	return Array.from(text.matchAll(/\\[\s\S]|\$/gu)).flatMap(({ 0: sign, index }) =>
		sign === "$" ? [index] : [],
	);
}

/** The formulas that a dollar may begin. */
function pairsFrom(
	text: string,
	dollars: readonly number[],
	first: number,
): { pair: DollarPair; next: number; score: number }[] {
	const found: { pair: DollarPair; next: number; score: number }[] = [];
	for (const width of [2, 1]) {
		if (!isRun(dollars, first, width)) continue;
		const from = dollars[first]! + width;
		for (let last = first + width; last <= first + width + MOST_WITHIN; last++) {
			const end = dollars[last];
			if (end === undefined || end - from > LONGEST) break;
			const tex = text.slice(from, end);
			if (/\n\s*\n/u.test(tex)) break;
			if (!isRun(dollars, last, width)) continue;
			const balance = balanceOf(tex);
			// A dollar within a group belongs to the group's text, unless the group never ends.
			const isNext = last === first + width;
			if (balance !== 0 && !isNext) continue;
			const pair = { start: dollars[first]!, end: end + width, tex, display: width === 2 };
			const score = mathScore(text, pair) - (balance === 0 ? 0 : 3) + (width === 2 ? 1 : 0);
			found.push({ pair, next: last + width, score });
			if (balance === 0) break;
		}
	}
	return found;
}

/** Whether so many dollars stand side by side from one on. */
function isRun(dollars: readonly number[], index: number, width: number): boolean {
	return (
		dollars[index] !== undefined && (width === 1 || dollars[index + 1] === dollars[index]! + 1)
	);
}

/** How many more groups begin than end. */
function balanceOf(tex: string): number {
	let depth = 0;
	for (const [sign] of tex.matchAll(/\\[\s\S]|[{}]/gu)) {
		if (sign === "{") depth += 1;
		else if (sign === "}") depth -= 1;
	}
	return depth;
}
