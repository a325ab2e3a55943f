import { improvedBefore, inTermsOf, placeBefore, rising, withPlace } from "./aspects.ts";
import { baselineAfter } from "./findBaseline.ts";
import {
	lastMetric,
	namesMetric,
	phraseAfter,
	phraseBefore,
	placeAfter,
	tasksAfter,
} from "./phrases.ts";
import type { ResultRule } from "./resultRule.ts";
import { lastVerb, objectOf } from "./verbs.ts";

/**
 * Results that are told by a verb of change: "reduces memory by 40%", "improves accuracy from 54% to
 * 81%".
 */
export const changeVerbRules: readonly ResultRule[] = [
	{
		id: "change-from-to",
		read({ quantity, left, right }) {
			if (!quantity.change) return undefined;
			const before = left.replace(/,? ?\bfrom (?:an average of )?$/u, "").replace(/ ?[(]$/u, "");
			const verb = lastVerb(before);
			const between = verb ? before.slice(verb.end) : ",";
			if (!verb || (/,/u.test(between) && !/[\uE000-\uF8FF]/u.test(between))) {
				const metric = phraseBefore(before.trimEnd());
				return namesMetric(metric) ? { direction: rising(quantity), metric } : undefined;
			}
			if (verb.baseline) {
				const aspect = / (?:in|in terms of|on) ([^,;]*)$/u.exec(before)?.[1] ?? "";
				return { direction: rising(quantity), metric: phraseBefore(aspect) };
			}
			const { metric, system } = objectOf(verb, before);
			if (!namesMetric(metric) && !system && /[\uE000-\uF8FF]/u.test(between)) return undefined;
			return {
				direction: verb.direction === "better" ? "better" : rising(quantity),
				metric:
					metric ||
					placeAfter(right) ||
					(system
						? lastMetric(
								before
									.slice(0, verb.start)
									.slice(-60)
									.replace(/^\S*\s/u, ""),
							)
						: placeBefore(before)),
				...(system && { baseline: system }),
			};
		},
		example: {
			text: "It improves the PSNR from 20.17 to 22.63 on the denoising problem.",
			found: [["20.17 to 22.63", "better", "PSNR", ""]],
		},
	},
	{
		id: "change-by-value",
		read({ left, right, textOf }) {
			const before =
				/^(.*?)(?: by| up to)(?: (?:an average of|a factor of|a (?:large |significant )?margin of|about|roughly|only|average|an additional))? ?$/su.exec(
					left,
				)?.[1];
			if (before === undefined) return undefined;
			const verb = lastVerb(before);
			if (!verb || (/,$/u.test(left.trimEnd()) && !/^\s*$/u.test(before.slice(verb.end))))
				return undefined;
			if (verb.baseline) {
				if (/[\uE000-\uF8FF]/u.test(before.slice(verb.end))) return undefined;
				const [others = "", aspect = ""] = before
					.slice(verb.end)
					.trim()
					.split(/ in (?:terms of )?/u);
				const counted = phraseAfter(right);
				const listed =
					/,|\band\b/u.test(others) &&
					others.length < 80 &&
					!/ (?:on|for|with|across|at|when|by) /u.test(others);
				return {
					direction: "better",
					metric:
						inTermsOf(right) ||
						phraseAfter(aspect) ||
						(namesMetric(counted) ? counted : placeAfter(right) || tasksAfter(right)),
					baseline: listed
						? others.replace(/^(?:the|its|our|both) /u, "")
						: baselineAfter(others, textOf),
				};
			}
			const points = /^ ?(\p{Lu}[\p{L}\d@-]*) points\b/u.exec(right)?.[1];
			if (points) return { direction: verb.direction, metric: points };
			const { metric, system, over } = objectOf(verb, before);
			if (metric === "" && !system && !over) {
				const place = inTermsOf(right) || placeAfter(right);
				const measured = place || lastMetric(before.slice(0, verb.start));
				return measured ? { direction: verb.direction, metric: measured } : undefined;
			}
			const baseline = over ? baselineAfter(over, textOf) : system;
			return {
				direction: verb.direction,
				metric: withPlace(metric || inTermsOf(right) || lastMetric(improvedBefore(before)), right),
				...(baseline && { baseline }),
			};
		},
		example: {
			text:
				"It reduces memory usage by 52.6%, and DMJD improves the linear probing accuracy over " +
				"ConvMAE by 5.8%.",
			found: [
				["52.6%", "lower", "memory usage", ""],
				["5.8%", "better", "linear probing accuracy", "ConvMAE"],
			],
		},
	},
	{
		id: "does-away-with-value",
		read({ quantity, left, right }) {
			if (quantity.unit !== "%" && !quantity.from) return undefined;
			const verb = lastVerb(left);
			if (
				!verb ||
				left
					.slice(verb.end)
					.replace(/ (?:more than|further|about) ?$/u, "")
					.trim() !== ""
			)
				return undefined;
			if (verb.baseline || !["lower", "fewer"].includes(verb.direction)) return undefined;
			const metric = phraseAfter(right.replace(/^ of /u, " "));
			return metric ? { direction: "fewer", metric } : undefined;
		},
		example: {
			text: "VFlowOpt can prune 90% of visual tokens while maintaining performance.",
			found: [["90%", "fewer", "visual tokens", ""]],
		},
	},
	{
		id: "changed-to-value",
		read({ quantity, left, right }) {
			const before = /^(.*?) to(?: only| just| as low as| below| about| around)? ?$/su.exec(
				left,
			)?.[1];
			const verb = before === undefined ? undefined : lastVerb(before);
			if (before === undefined || !verb || verb.baseline) return undefined;
			const { metric } = objectOf(verb, before);
			if (/^compress/u.test(before.slice(verb.start)))
				return metric && quantity.unit === "measure"
					? { direction: "reaches", metric: `size of ${metric}` }
					: undefined;
			const hasObject = before.slice(verb.end).trim() !== "";
			return metric && ((hasObject && quantity.exact) || namesMetric(metric))
				? { direction: "reaches", metric: withPlace(metric, right) }
				: undefined;
		},
		example: {
			text: "We further reduce FID scores to 2.24 and 2.77 on these two datasets.",
			found: [
				["2.24", "reaches", "FID scores", ""],
				["2.77", "reaches", "FID scores", ""],
			],
		},
	},
];
