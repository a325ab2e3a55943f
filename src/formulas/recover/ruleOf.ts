import { commandWords } from "./commandWords.ts";
import type { FormulaSign } from "./formulaSigns.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";

/** The strongest sign that a stretch of text is a formula. */
export function ruleOf(
	tokens: readonly Token[],
	tags: ArrayLike<number>,
	damaged: boolean,
): FormulaSign {
	if (damaged) return "lost-command";
	const commands = tokens.filter((_, i) => isCommand(tags[i]!));
	if (tokens.some(isScript)) return "script";
	if (commands.some(({ run }) => run !== undefined)) return "glued-command";
	if (commands.some(({ text, spaced }) => text === "times" && !spaced)) return "times";
	if (commands.some(({ text }) => commandWords.get(text) === "greek")) return "greek-name";
	if (commands.length > 0) return "command";
	if (tokens.some(({ text }) => "=<>".includes(text))) return "relation";
	return tokens.length === 1 ? "symbol" : "context";
}
