import { ruleReasons } from "../survey/repair/ruleReasons.ts";

/** The name of a rule for readers: its id in words. */
export function ruleName(rule: string): string {
	return rule.replaceAll("-", " ");
}

/** @throws for a rule that there is not */
export function ruleReason(rule: string): string {
	const reason = ruleReasons.get(rule);
	if (reason === undefined) throw new Error(`there is no rule of repair “${rule}”`);
	return reason;
}
