import { residueRules } from "../survey/repair/residueRules.ts";

/** Why each kind of edit is made: the rules' own reasons, and those of a person's decisions. */
const reasons: ReadonlyMap<string, string> = new Map([
	["curated-formula", "A person gave the TeX of this formula, which the export had lost."],
	["curated-text", "A person corrected this stretch."],
	["macro", "A person said what the author's own macro stands for."],
	...residueRules.map(({ id, why }) => [id, why] as const),
]);

/** The name of a rule for readers: its id in words. */
export function ruleName(rule: string): string {
	return rule.replaceAll("-", " ");
}

export function ruleReason(rule: string): string {
	return reasons.get(rule) ?? "";
}
