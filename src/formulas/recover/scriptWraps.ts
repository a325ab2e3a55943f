import { commandWords } from "./commandWords.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";

/**
 * Commands that are a script and that KaTeX takes there in braces alone: `T_\max` becomes `T_{\max}`,
 * `M_\rm halo` becomes `M_{\rm halo}`. LaTeX sets both alike.
 *
 * @returns token of the command -> last token of its braces
 */
export function scriptWraps(
	tokens: readonly Token[],
	tags: ArrayLike<number>,
): ReadonlyMap<number, number> {
	const wraps = new Map<number, number>();
	for (let i = 1; i < tokens.length; i++) {
		if (!isCommand(tags[i]!) || !isScript(tokens[i - 1])) continue;
		const { text } = tokens[i]!;
		const kind = commandWords.get(text) ?? "";
		const next = tokens[i + 1]?.kind;
		if (["function", "big"].includes(kind)) wraps.set(i, i);
		else if (
			(["switch", "accent", "argument"].includes(kind) || text === "bm") &&
			(next === "letters" || next === "number")
		)
			wraps.set(i, i + 1);
	}
	return wraps;
}
