import { signed, withPlace } from "./aspects.ts";
import { settings, statistics } from "./metricNames.ts";
import { namesMetric, phraseAfter, phraseBefore } from "./phrases.ts";
import type { ResultRule } from "./resultRule.ts";

/** Results that stand beside the name of a measure: "84.1% top-1 accuracy", "an AUC of 0.93", "HR=2.99". */
export const metricRules: readonly ResultRule[] = [
	{
		id: "value-of-metric",
		read({ quantity, right }) {
			if (!quantity.exact || quantity.unit === "×") return undefined;
			if (/^ of /u.test(right)) return undefined;
			const phrase = phraseAfter(right.replace(/^ in (?:terms of )?/u, " "));
			const words = phrase.split(" ");
			const last = words.findLastIndex((_, index) =>
				namesMetric(words.slice(0, index + 1).join(" ")),
			);
			if (last === -1) return undefined;
			const metric = words.slice(0, last + 1).join(" ");
			if (settings.test(metric) || / of /u.test(metric)) return undefined;
			const rest = right.slice(right.indexOf(metric) + metric.length);
			return { direction: signed(quantity), metric: withPlace(metric, rest) };
		},
		example: {
			text: "The classifier yields 76.5% top-1 accuracy on ImageNet.",
			found: [["76.5%", "reaches", "top-1 accuracy on ImageNet", ""]],
		},
	},
	{
		id: "metric-of-value",
		read({ quantity, left, right }) {
			const match =
				/^(.*?)(?: \((?:[\p{Lu}][\p{L}\p{N}-]{0,11})\)(?: (?:scores?|values?)(?= ))?)?(?: on (?:the )?[\p{Lu}][\p{L}\p{N}.-]{1,20}(?: dataset| benchmark| test set)?)?(?: (?:of|at|is|was|reaches|reaching|reached|to|scores?|values?|=|:)| ?[=:]|,? \(|)(?: (?:only|an average of|an average|a mean of))? ?(?:[=≈])? ?$/su.exec(
					left,
				);
			if (!match) return undefined;
			const head = match[1] ?? "";
			const acronym = / \((\p{Lu}[\p{L}\p{N}-]{0,11})\)/u.exec(left.slice(head.length))?.[1] ?? "";
			const own =
				/\barea under (?:the )?(?:[\p{L}-]+ ){0,4}curve$/u.exec(head)?.[0] ?? phraseBefore(head);
			const phrase = !namesMetric(own) && namesMetric(acronym) ? acronym : own;
			const statistic = / ?[=≈] ?$/u.test(left) || /^[=≈]/u.test(quantity.text);
			if (
				statistic &&
				/\b(?:at|with|for|when|where|set) (?:\S+ )?$/u.test(head.replace(/\S+$/u, ""))
			)
				return undefined;
			if (statistic && statistics.test(head))
				return { direction: "reaches", metric: (statistics.exec(head)?.[1] ?? "").trim() };
			if (phrase === "performance" && /^ \p{L}/u.test(right) && phraseAfter(right) !== "")
				return undefined;
			if (!namesMetric(phrase) && !/^area under/u.test(phrase)) return undefined;
			if (
				settings.test(phrase) &&
				!(
					/^compression/u.test(phrase) &&
					/\b(?:achiev|reach|attain|obtain)\w* (?:an? )?(?:\p{L}+ )?$/u.test(
						head.slice(0, -phrase.length),
					)
				)
			)
				return undefined;
			const glue = left.slice(head.length).trim();
			if (glue === "" && !quantity.bounded && !/score$/iu.test(phrase)) return undefined;
			if (!quantity.exact && !/\b(?:score|scores|perplexity|latency)$/iu.test(phrase))
				return undefined;
			if (quantity.unit === "×" && glue !== "of") return undefined;
			return { direction: signed(quantity), metric: withPlace(phrase, right.replace(/^\)/u, "")) };
		},
		example: {
			text: "The model achieves a mean concordance index (C-index) of 0.77, an AUC (0.93) and HR=2.99.",
			found: [
				["0.77", "reaches", "mean concordance index", ""],
				["0.93", "reaches", "AUC", ""],
				["2.99", "reaches", "HR", ""],
			],
		},
	},
];
