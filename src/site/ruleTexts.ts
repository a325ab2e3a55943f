import { residueRules } from "../survey/repair/residueRules.ts";

/** Why each kind of edit is made: the rules' own reasons, and those of a person's decisions. */
const reasons: ReadonlyMap<string, string> = new Map([
	["curated-formula", "A person gave the TeX of this formula, which the export had lost."],
	["curated-text", "A person corrected this stretch."],
	[
		"formula-lost-command",
		"A formula of which the export lost a command; set as far as it is certain.",
	],
	["formula-script", "A sub- or superscript tells that it is a formula."],
	["formula-glued-command", "A command’s name is glued to a letter, as in kgeq."],
	["formula-times", "“times” glued to a number is a sign."],
	["formula-greek-name", "The name of a Greek letter, in the place of a formula."],
	["formula-command", "A command’s name, in the place of a formula."],
	["formula-relation", "A relation between letters or numbers."],
	["formula-symbol", "A letter in the role of a formula."],
	["formula-context", "Its surroundings tell that it is a formula."],
	["macro", "A person said what the author’s own macro stands for."],
	...residueRules.map(({ id, why }) => [id, why] as const),
]);

/** The name of a rule for readers: its id in words. */
export function ruleName(rule: string): string {
	return rule.replaceAll("-", " ");
}

export function ruleReason(rule: string): string {
	return reasons.get(rule) ?? "";
}
