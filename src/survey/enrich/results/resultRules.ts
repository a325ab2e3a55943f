import { changeNounRules } from "./changeNounRules.ts";
import { changeVerbRules } from "./changeVerbRules.ts";
import { comparisonRules } from "./comparisonRules.ts";
import { metricRules } from "./metricRules.ts";
import type { ResultRule } from "./resultRule.ts";
import { systemRules } from "./systemRules.ts";

/** The rules, in the order in which they are asked; the first that finds something counts. */
export const resultRules: readonly ResultRule[] = [
	...comparisonRules,
	...changeNounRules,
	...changeVerbRules,
	...metricRules,
	...systemRules,
];
