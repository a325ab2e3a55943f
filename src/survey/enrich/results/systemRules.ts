import { inTermsOf, placeBefore } from "./aspects.ts";
import { baselineAfter } from "./findBaseline.ts";
import { placeAfter } from "./phrases.ts";
import type { ResultRule } from "./resultRule.ts";
import { lastVerb, objectOf } from "./verbs.ts";

/**
 * Results of a system or on a data set whose measure the sentence hardly names: "JMLR (70.5%)
 * outperforms", "on DAVIS (89.7%)".
 */
export const systemRules: readonly ResultRule[] = [
	{
		id: "system-with-value",
		read({ quantity, left, right, textOf }) {
			if (!quantity.exact || !/[\p{Lu}][\p{L}\p{N}.+-]* \($/u.test(left)) return undefined;
			const match =
				/^\)? (?:significantly |consistently )?(?:outperforms|surpasses|exceeds|beats|trains (?:much )?faster than|also trains much faster than) /u.exec(
					right,
				);
			if (!match) return undefined;
			const metric =
				quantity.unit === "measure"
					? "training time"
					: /[^.;]{0,200}? on (a [^,.;()]{1,60})/u.exec(right)?.[1];
			return {
				direction: "reaches",
				metric: metric ? `${quantity.unit === "measure" ? "" : "on "}${metric}` : "",
				baseline: baselineAfter(right.slice(match[0].length), textOf),
			};
		},
		example: {
			text: "JMLR-13B (70.5%) outperforms Meditron-70B (68.9%).",
			found: [["70.5%", "reaches", "", "Meditron-70B"]],
		},
	},
	{
		id: "result-on",
		read({ quantity, left, right }) {
			if (!quantity.exact || quantity.unit === "measure") return undefined;
			const further = /\) and ([\p{Lu}][^(),;\uE000-\uF8FF]{1,50}) \($/u.exec(left)?.[1];
			if (
				further &&
				/\b(?:performance|accuracy|results|state-of-(?:the-)?art)\b[^.;]* on\b/u.test(left)
			)
				return { direction: "reaches", metric: `on ${further}` };
			const open =
				/^(.*?(?:improve|boost|gain|increase|state-of-the-art|state-of-art|performance|accurac|score)[^.;]*?)(?: on ([^(),;:]{1,60}?))? \((?:e\.g\.,? )?$/su.exec(
					left,
				);
			if (!open) return undefined;
			const place = open[2] ? `on ${open[2]}` : placeAfter(right);
			if (place === "") return undefined;
			const verb = lastVerb(open[1] ?? "");
			const raises = quantity.text.startsWith("+") || /^>/u.test(quantity.text);
			const metric = verb && !verb.baseline ? objectOf(verb, open[1] ?? "").metric : "";
			return {
				direction: raises ? "better" : "reaches",
				metric: [metric, place].filter(Boolean).join(" "),
			};
		},
		example: {
			text: "It achieves a new state-of-the-art performance on DAVIS 2017 (89.7% and 87.6%).",
			found: [
				["89.7%", "reaches", "on DAVIS 2017", ""],
				["87.6%", "reaches", "on DAVIS 2017", ""],
			],
		},
	},
	{
		id: "reaches-value",
		read({ quantity, left, right }) {
			if (!["%", "measure"].includes(quantity.unit)) return undefined;
			if (
				!/\b(?:reach(?:es|ing)?|attain(?:s|ing)?|scor(?:es|ing)|achiev(?:es|ing)|runs at|run at) (?:only )?$/u.test(
					left,
				)
			)
				return undefined;
			const metric = inTermsOf(right) || placeAfter(right) || placeBefore(left);
			return /^ of /u.test(right)
				? undefined
				: {
						direction: "reaches",
						metric: metric || (/\bfps\b/iu.test(quantity.text) ? "speed" : ""),
					};
		},
		example: {
			text: "On ImageNet-1k, LeJEPA reaches 79% with a ViT-H/14.",
			found: [["79%", "reaches", "on ImageNet-1k", ""]],
		},
	},
];
