import { canTypeset } from "../../formulas/checkFormula.ts";

/**
 * The TeX that authors themselves set in dollars, in a text that shows it as
 * listed. As Pandoc reads them, the dollars stand close to it and no digit
 * follows; it has a command or a script, and KaTeX takes it. Money has neither.
 */
export function delimitedFormulas(text: string): string[] {
	return Array.from(text.matchAll(/\$(?=\S)([^$]*[^\s$])\$(?!\d)/gu), ([, tex = ""]) => tex).filter(
		(tex) => /\\[a-zA-Z]|[_^]/u.test(tex) && canTypeset(tex),
	);
}
