import { fold } from "./foldWord.ts";

/** Commands that only change how letters look. */
const DRESS =
	/\\(?:mathcal|mathbb|mathbf|mathrm|mathsf|mathit|mathfrak|mathscr|bm|boldsymbol|operatorname|text(?:bf|it|rm|tt|sf)?|left|right|[bB]igg?[lr]?|displaystyle|[,;:! ])(?![a-zA-Z])/gu;

/** Signs that are typed in more than one way. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/\\?ell(?![a-z])(?=[_^{]*[0-9p])|ℓ/gu, "l"],
	[/\\times(?![a-z])|×/gu, "x"],
	[/\\(?:leq?|leqslant)(?![a-z])|≤/gu, "<="],
	[/\\(?:geq?|geqslant)(?![a-z])|≥/gu, ">="],
	[/\\gg(?![a-z])|≫/gu, ">>"],
	[/\\ll(?![a-z])|≪/gu, "<<"],
	[/\\(?:sim|approx)(?![a-z])|≈/gu, "~"],
	[/\\\||‖/gu, "||"],
	[/\\infty|∞|infinity/gu, "infty"],
	[/\\?log\s*\(([^()]*)\)/gu, "log$1"],
	[/(?:square root of|\\?sqrt)\s*[({]?([^(){}]*)[)}]?/gu, "sqrt$1"],
];

/**
 * How a formula is searched, however it is typed: `\mathcal{O}(\log n)`, `O(log n)` and `o( log n )` are
 * all "o(logn)", `\ell_2` and `ℓ2` are "l2".
 */
export function formulaKey(formula: string): string {
	let key = formula.replace(DRESS, "");
	for (const [find, write] of SIGNS) key = key.replace(find, write);
	return fold(key)
		.replace(/[\\{}_^$\s]/gu, "")
		.replace(/^[.,;]+|[.,;?]+$/gu, "");
}

/** The keys of a formula: of the whole, of the sides of its relations, of its arguments. */
export function formulaKeys(tex: string): string[] {
	const sides = tex.split(/=|<|>|\\(?:leq?|geq?|gg|ll|sim|approx|to|rightarrow)(?![a-z])|,\s/u);
	const inner = Array.from(tex.matchAll(/\(([^()]+)\)/gu), ([, found = ""]) => found);
	const keys = [tex, ...sides, ...inner].map(formulaKey).filter((key) => /[a-z0-9]/u.test(key));
	return [...new Set(keys)];
}
