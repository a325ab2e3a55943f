import type { Part } from "./match.ts";

/** TeX with an author's own macros expanded: `\\PRM(n)` is `\\operatorname{PRM}(n)` where PRM is a word. */
export function expandMacros(tex: string, macros: Readonly<Record<string, string>>): string {
	return tex.replace(/\\([A-Za-z]+)/gu, (command, name: string, at: number) => {
		if (!Object.hasOwn(macros, name)) return command;
		const shown = macros[name]!;
		const formula = formulaIn(shown) ?? `\\operatorname{${shown.replace(/[%&#_${}]/gu, "\\$&")}}`;
		// In braces an operator would have neither its blanks nor its limits; a script needs them.
		const isOperator = OPERATOR.test(formula) && !/[_^]\s*$/u.test(tex.slice(0, at));
		return isOperator ? formula : `{${formula}}`;
	});
}

const OPERATOR = /^\\operatorname\*?\{(?:[^{}]|\{[^{}]*\})*\}$/u;

/** What an author's own macro shows in running text: a formula where it stands in dollars, or words. */
export function shownMacro(raw: string, shown: string): Part {
	const tex = formulaIn(shown);
	return tex === undefined
		? { put: shown }
		: { formula: { tex, raw, confidence: 1, damaged: false } };
}

const formulaIn = (shown: string): string | undefined => /^\$([^$]+)\$$/u.exec(shown.trim())?.[1];
