import { INSIDE_COMMAND, isCommand, OUT, TAG_COUNT } from "./tagSet.ts";
import type { Scores } from "./tagTokens.ts";
import { isScript, type Token } from "./token.ts";

/** A command word or a script is taken for one from this probability on; a `right` also to close a `left`. */
const enough = 0.5;

/** Words that stand between formulas and in none: “ln Q vs 1/T” is two. */
const BETWEEN: ReadonlySet<string> = new Set(["vs", "versus", "via", "per"]);

/**
 * Scores that leave open where formulas begin and end, but no more what is a command word and which `_ ^`
 * is a script. These are decided each by its own probability (`atomChances`): of `20 times` the best
 * single tagging may be prose, though the three with `\times` are together more probable.
 */
export function decideAtoms(
	scores: Scores,
	chances: Float64Array,
	tokens: readonly Token[],
): Scores {
	const decided = Float64Array.from(scores);
	let open = 0;
	tokens.forEach((token, i) => {
		const row = i * TAG_COUNT;
		const script = isScript(token);
		const takes = (tag: number): boolean => (script ? tag !== OUT : isCommand(tag));
		const closes = open > 0 && token.text === "right" && scores[row + INSIDE_COMMAND]! > -Infinity;
		const isOne = chances[i]! >= enough || closes;
		if (isOne && token.text === "left") open++;
		if (closes) open--;
		for (let tag = OUT; tag < TAG_COUNT; tag++)
			if (takes(tag) !== isOne || (tag !== OUT && BETWEEN.has(token.text)))
				decided[row + tag] = -Infinity;
	});
	return decided;
}
