import { canTypeset } from "../../formulas/checkFormula.ts";

/**
 * The TeX that authors themselves set in dollars, in a text that shows it as
 * listed. As Pandoc reads them, the dollars stand close to it and no digit
 * follows; it has a command or a script, and KaTeX takes it. Money has neither.
 *
 * @param known the TeX of formulas that need not be told
 */
export function delimitedFormulas(text: string, known: ReadonlySet<string> = new Set()): string[] {
	return Array.from(text.matchAll(/\$(?=\S)([^$]*[^\s$])\$(?!\d)/gu), ([, tex = ""]) => tex).filter(
		(tex) => !known.has(tex) && /\\[a-zA-Z]|[_^]/u.test(tex) && canTypeset(tex),
	);
}
