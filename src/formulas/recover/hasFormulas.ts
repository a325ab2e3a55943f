import { commandWords } from "./commandWords.ts";
import { type Forest, scoreRow } from "./forest.ts";
import type { JudgedFormula } from "./judgedFormula.ts";
import { isCommand } from "./tagSet.ts";
import { textSigns } from "./textSigns.ts";
import { wordsOfProse } from "./wordsOfProse.ts";

/** From how many tokens on a text says enough of its author for the trees, which know abstracts alone. */
const shortest = 60;

/** The odds (logarithm) from which a text has formulas: one in which some lost something, and another. */
const leastOdds = { lossy: 0.9, whole: 3 };

/**
 * A short text has formulas when it is this probable that one of those that lost something is one, as if
 * they were independent: a lone `Delta` or `15 times` is often prose. One with a command that is no word
 * of prose (`approx`, `rightarrow`) is evidence enough.
 */
const leastEvidence = 0.7;

/** The odds (logarithm) that the author of a text sets formulas in dollars; undefined without trees. */
export function textOdds(
	formulas: readonly JudgedFormula[],
	gate: Forest | undefined,
): number | undefined {
	const view = formulas[0]?.view;
	return gate && view && scoreRow(gate, textSigns(view, formulas));
}

/**
 * Whether a text has formulas at all, or only words and signs that look like some.
 *
 * @param odds `textOdds` of it, undefined where no trees know
 */
export function hasFormulas(formulas: readonly JudgedFormula[], odds: number | undefined): boolean {
	const view = formulas[0]?.view;
	if (view === undefined) return false;
	const lossy = formulas.filter(({ loss }) => loss);
	if (odds === undefined || view.tokens.length < shortest)
		return 1 - lossy.reduce((none, one) => none * probabilityOfNone(one), 1) >= leastEvidence;
	const least = lossy.length > 0 ? leastOdds.lossy : leastOdds.whole;
	return odds >= least;
}

const probabilityOfNone = (one: JudgedFormula): number =>
	holdsTelling(one) ? 0 : 1 - one.evidence;

/** Whether one of the commands is neither a word of prose nor the name of a letter. */
export function holdsTelling({ view, from, to, tags }: JudgedFormula): boolean {
	for (let i = from; i < to; i++) {
		const { text } = view.tokens[i]!;
		if (isCommand(tags[i - from]!) && !ambiguous.has(text) && commandWords.get(text) !== "greek")
			return true;
	}
	return false;
}

const ambiguous = new Set([...wordsOfProse, "times", "log", "exp"]);
