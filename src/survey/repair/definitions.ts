import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import type { Range } from "../../text/range.ts";
import { matchesOf, type Rule } from "./repairRule.ts";

/** Authors define macros in their abstracts, too. */
export const definitionRule: Rule = {
	id: "definition",
	why: "\\newcommand{\\X}{Y} says what \\X stands for, and shows nothing.",
	find: /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|def)\*?\s?\{?\\([A-Za-z]{1,30})\}?\s?((?:\[\d\]|#\d)?)\{/dgu,
	end: ({ 0: found, input, index }) => {
		const close = closingBrace(input, index + found.length - 1);
		return close === undefined ? undefined : close + 1;
	},
	fix: () => [],
	example: { listed: "\\newcommand{\\a}[1]{\\emph{#1}}We prove it", shown: "We prove it" },
};

/** The macros that a text defines itself, with the TeX that they stand for, and where it does so. */
export function definitionsIn(text: string): {
	readonly macros: Readonly<Record<string, string>>;
	readonly stretches: readonly Range[];
} {
	if (!text.includes("\\")) return { macros: {}, stretches: [] };
	const stretches = matchesOf(definitionRule, text);
	const macros = stretches.flatMap(({ start, end }): [string, string][] => {
		definitionRule.find.lastIndex = start;
		const { 0: head = "", 1: name = "", 2: takes } = definitionRule.find.exec(text) ?? [];
		// What takes arguments is not expanded.
		if (takes !== "") return [];
		const tex = text.slice(start + head.length, end - 1);
		const [, star] = /^\\DeclareMathOperator(\*?)/u.exec(head) ?? [];
		return [[name, star === undefined ? `$${tex}$` : `$\\operatorname${star}{${tex}}$`]];
	});
	definitionRule.find.lastIndex = 0;
	return { macros: Object.fromEntries(macros), stretches };
}
