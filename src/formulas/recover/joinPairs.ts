import type { FoundFormula } from "./findFormulas.ts";
import { INSIDE, isCommand } from "./tagSet.ts";
import type { Token } from "./token.ts";

const farthest = 3;
/** Longer ones are no formulas; the bound keeps hostile texts cheap. */
const longest = 300;

/**
 * Joins two formulas a few tokens apart when the first has a `left` whose `right` is in the second, and
 * those that only the number of a factor parts: `sim25times`.
 */
export function joinPairs(
	found: readonly FoundFormula[],
	tokens: readonly Token[],
): FoundFormula[] {
	const joined: FoundFormula[] = [];
	for (const next of found) {
		const last = joined.at(-1);
		const end = last === undefined ? 0 : last.from + last.tokens.length;
		if (
			last === undefined ||
			next.from - end > farthest ||
			last.tokens.length > longest ||
			!(isFactor(last, tokens.slice(end, next.from), next) || isPair(last, next))
		) {
			joined.push(next);
			continue;
		}
		const gap = new Uint8Array(next.from - end).fill(INSIDE);
		joined[joined.length - 1] = {
			tokens: tokens.slice(last.from, next.from + next.tokens.length),
			tags: Uint8Array.from([...last.tags, ...gap, ...next.tags]),
			from: last.from,
			probability: Math.min(last.probability, next.probability),
			evidence: Math.max(last.evidence, next.evidence),
		};
	}
	return joined;
}

const isPair = (last: FoundFormula, next: FoundFormula): boolean =>
	openPairs(last) > 0 && openPairs(next) < 0;

const beforeFactors = /^(?:sim|approx|simeq|leq|geq|gt|lt|pm|[<>~])$/;

function isFactor(last: FoundFormula, gap: readonly Token[], next: FoundFormula): boolean {
	const [first] = next.tokens;
	return (
		gap.length === 1 &&
		gap[0]!.kind === "number" &&
		first?.text === "times" &&
		!first.spaced &&
		beforeFactors.test(last.tokens.at(-1)!.text)
	);
}

/** How many `left` have no `right` yet. */
const openPairs = ({ tokens, tags }: FoundFormula): number =>
	tokens.reduce(
		(sum, { text }, i) =>
			isCommand(tags[i]!) ? sum + (text === "left" ? 1 : text === "right" ? -1 : 0) : sum,
		0,
	);
