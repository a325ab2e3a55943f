import { type ReadableRule, readableRules } from "./readableRules.ts";
import type { RecoveredFormula } from "./recoveredFormula.ts";

/**
 * Finds the formulas that lost nothing (`1.5x`, `p<0.05`, a letter in its role) by rules, outside of the
 * ones already found. The first rule that matches a place has it.
 */
export function readableFormulas(
	text: string,
	taken: readonly { start: number; end: number }[],
): RecoveredFormula[] {
	const busy = new Uint8Array(text.length);
	for (const { start, end } of taken) busy.fill(1, start, end);
	const formulas: RecoveredFormula[] = [];
	for (const rule of readableRules) {
		if (rule.needs?.test(text) === false) continue;
		for (const match of text.matchAll(rule.find)) {
			const start = match.index;
			const end = start + match[0].length;
			if (busy.subarray(start, end).includes(1)) continue;
			busy.fill(1, start, end);
			formulas.push({
				start,
				end,
				tex: writeMatch(rule, match),
				confidence: rule.confidence,
				damaged: false,
				lost: false,
				rule: rule.id,
			});
		}
	}
	return formulas;
}

function writeMatch(rule: ReadableRule, match: RegExpExecArray): string {
	const tex = rule.tex.replace(/\$(?:&|<(\w+)>)/g, (_, group: string | undefined) =>
		group === undefined ? match[0] : (match.groups?.[group] ?? ""),
	);
	return rule.id === "order" ? tex.replaceAll("log", "\\log") : tex;
}
