import { plainTexName } from "../../text/plainTexName.ts";

/** `$27^{th}$`, `8$^{\mathrm{th}}$`, `{$\&$}`: no formula, but an ending or a sign. */
const ENDING = /\$(\d*)\^\{*(?:\\(?:mathrm|rm|text[a-z]*)\s*)?\{*\s*(\p{L}{1,4}|o)\}*\$/gu;
const SIGN = /\$\\?([&:\-+|])\$/gu;

/** A line of BibTeX that is shown without formulas, such as a journal's name. */
export function plainLine(value: string): string {
	if (!/[\\{}~$]/u.test(value)) return value;
	return plainTexName(value.replace(ENDING, "$1$2").replace(SIGN, "$1"));
}
