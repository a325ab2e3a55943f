import { commandWords } from "./commandWords.ts";
import type { Token } from "./token.ts";

/** KaTeX has these with an argument in braces alone. */
const takesBraces = /^(?:text(?:bf|it|rm|tt|sf)?|operatorname)$/;

/** A known command word that has no backslash yet: the export keeps those outside of dollars. */
export function mayBeCommand(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (!commandWords.has(token.text)) return false;
	if (takesBraces.test(token.text) && tokens[i + 1]?.text !== "{") return false;
	const before = tokens[i - 1];
	return before === undefined || before.text !== "\\" || token.spaced;
}
