import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import type { Range } from "../../text/range.ts";
import type { Rule } from "./repairRule.ts";

/** Authors define macros in their abstracts, too. */
export const definitionRule: Rule = {
	id: "definition",
	why: "\\newcommand{\\X}{Y} says what \\X stands for, and shows nothing.",
	find: /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|def)\*?\s?\{?\\([A-Za-z]{1,30})\}?\s?((?:\[\d\]|#\d)?)\{/dgu,
	end: endOfDefinition,
	fix: () => [],
	example: { listed: "\\newcommand{\\a}[1]{\\emph{#1}}We prove it", shown: "We prove it" },
};

/** Where the group closes that says what a macro stands for. */
function endOfDefinition({ 0: head, input, index }: RegExpExecArray): number | undefined {
	const close = closingBrace(input, index + head.length - 1);
	return close === undefined ? undefined : close + 1;
}

/** The macros that a text defines itself, with the TeX that they stand for, and where it does so. */
export function definitionsIn(text: string): {
	readonly macros: Readonly<Record<string, string>>;
	readonly stretches: readonly Range[];
} {
	const macros: Record<string, string> = {};
	const stretches: Range[] = [];
	if (!text.includes("\\")) return { macros, stretches };
	for (const found of text.matchAll(definitionRule.find)) {
		const end = endOfDefinition(found);
		if (end === undefined) continue;
		const { 0: head, 1: name = "", 2: takes, index: start } = found;
		stretches.push({ start, end });
		// What takes arguments is not expanded.
		if (takes !== "") continue;
		const tex = text.slice(start + head.length, end - 1);
		const [, star] = /^\\DeclareMathOperator(\*?)/u.exec(head) ?? [];
		macros[name] = star === undefined ? `$${tex}$` : `$\\operatorname${star}{${tex}}$`;
	}
	return { macros, stretches };
}
