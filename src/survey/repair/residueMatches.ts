import { blankOut, OBJECT } from "../../text/blankOut.ts";
import type { Range } from "../../text/range.ts";
import { commandMatches } from "./commandRule.ts";
import { rulesByCommand } from "./commandRules.ts";
import type { Match } from "./match.ts";
import { matchesOf } from "./repairRule.ts";
import { residueRules } from "./residueRules.ts";

/**
 * What the rules find in a text outside of its formulas, in the order of their precedence.
 *
 * @param formulas which the rules do not read, but may enclose
 */
export function residueMatches(text: string, formulas: readonly Range[] = []): Match[] {
	const prose = blankOut(text, formulas, OBJECT);
	const commands =
		prose.includes("{") || prose.includes("\\") ? commandMatches(prose, rulesByCommand) : [];
	return [...commands, ...residueRules.flatMap((rule) => matchesOf(rule, prose))].filter(
		({ parts }) => !parts.some((part) => "put" in part && part.put.includes(OBJECT)),
	);
}
