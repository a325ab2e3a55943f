import { commandWords } from "./commandWords.ts";
import type { Token } from "./token.ts";

/** KaTeX has these with an argument in braces alone. */
const takesBraces = /^(?:text(?:bf|it|rm|tt|sf)?|operatorname)$/;

/** How far back the `from` of a `to` is looked for, in tokens. */
const furthest = 20;

/**
 * A known command word that has no backslash yet: the export keeps those outside of dollars. In `from 2 to
 * 10` the `to` is none (705 of 705 in the tuning part).
 */
export function mayBeCommand(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (!commandWords.has(token.text)) return false;
	if (token.text === "to" && token.spaced && endsSpan(tokens, i)) return false;
	if (takesBraces.test(token.text) && tokens[i + 1]?.text !== "{") return false;
	const before = tokens[i - 1];
	return before === undefined || before.text !== "\\" || token.spaced;
}

/** Whether a `from` or `between` of the same sentence, with no other `to` after it, awaits this `to`. */
function endsSpan(tokens: readonly Token[], to: number): boolean {
	for (let i = to - 1; i >= Math.max(0, to - furthest); i--) {
		const { text } = tokens[i]!;
		if (text === "from" || text === "between") return true;
		if (text === "to" || (".;:?!".includes(text) && tokens[i + 1]!.spaced)) return false;
	}
	return false;
}
