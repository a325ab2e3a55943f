import { withPlace } from "./aspects.ts";
import { comparatives, ownMetrics } from "./directions.ts";
import { lastMetric, phraseAfter, phraseBefore } from "./phrases.ts";
import type { ResultRule } from "./resultRule.ts";

const hedge =
	/^ ?(?:(?:relatively|significantly|consistently|on average|even|much|computationally|relative|absolute|average|overall|accuracy) )*/u;

/**
 * Results that are told by comparing: "56× lower perplexity", "97% of the performance", "only 2% of the
 * tokens".
 */
export const comparisonRules: readonly ResultRule[] = [
	{
		id: "value-comparative",
		read({ quantity, left, right }) {
			if (!quantity.exact) return undefined;
			const rest = right.replace(hedge, "");
			const [whole, word = ""] = /^ ?([a-z]+)(?![\p{L}-])/u.exec(rest) ?? [];
			const direction = comparatives.get(word);
			if (!direction || whole === undefined) return undefined;
			const following = rest.slice(whole.length);
			const efficient =
				/^ (?:(?:[a-z]+-)?(efficient|accurate|robust|time-consuming|expensive)(?:ly)?)\b/u.exec(
					following,
				);
			if (efficient) {
				const metric = { efficient: "efficiency", accurate: "accuracy", robust: "robustness" }[
					efficient[1] ?? ""
				];
				return metric
					? { direction: word === "less" ? "lower" : "higher", metric }
					: { direction: "fewer", metric: efficient[1] === "expensive" ? "cost" : "time" };
			}
			const example = /^(.*?)\((?:e\.g\.|i\.e\.),? (?:at least |up to )?$/u.exec(left);
			const named = phraseAfter(following);
			const others =
				/\b(?:outperforms?|surpass(?:es)?|beats?) (.{1,60}?) (?:which|that) (?:use|have|need|require)s? $/u.exec(
					left,
				)?.[1];
			if (others && named) return { direction, metric: `${named} in ${others}`, baseline: "" };
			const counted =
				/\b((?:percentage|number|share|proportion|amount|count) of [\p{L}-]+)\b[^,;]*$/u.exec(
					left,
				)?.[1];
			const metric = named || counted || ownMetrics.get(word) || lastMetric(example?.[1] ?? left);
			const baseline = example ? phraseBefore((example[1] ?? "").trimEnd()) : undefined;
			const place = named ? following.slice(following.indexOf(named) + named.length) : following;
			return { direction, metric: withPlace(metric, place), ...(baseline && { baseline }) };
		},
		example: {
			text: "BAQ outperforms GPTQ, achieving up to 56× lower perplexity at the same bitwidth.",
			found: [["up to 56×", "lower", "perplexity", "GPTQ"]],
		},
	},
	{
		id: "keeps-value",
		read({ quantity, left, right }) {
			if (quantity.unit !== "%") return undefined;
			if (
				/\b(?:retain|recover|preserv|maintain|keep|attain|achiev|reach)(?:s|es|ing|ed|e)?(?: only)? $/u.test(
					left,
				)
			) {
				const share = /^ of (.*)$/su.exec(right)?.[1];
				const owned =
					share &&
					/^(?:the )?((?:[\p{L}\p{N}.-]+ ){0,4})(?:performance|accuracy|quality|capabilit\w+)/u.exec(
						share,
					);
				if (share && owned) {
					const metric = phraseAfter(share);
					return metric ? { direction: "keeps", metric } : undefined;
				}
			}
			if (!/^within /u.test(quantity.text) || !/^ of /u.test(right)) return undefined;
			return {
				direction: "keeps",
				metric: phraseBefore(left.trimEnd()),
				baseline: phraseAfter(right.slice(" of ".length)),
			};
		},
		example: {
			text: "The student retains 97% of the original performance.",
			found: [["97%", "keeps", "original performance", ""]],
		},
	},
	{
		id: "needs-only-value",
		read({ quantity, left, right }) {
			if (!quantity.exact || !["%", "×", "none"].includes(quantity.unit)) return undefined;
			const only =
				/\b(?:using|uses?|requir(?:es?|ing)|needs?|needing|with|updat(?:es|ing)|tun(?:es|ing)|train(?:s|ing)) (?:only |just |merely |as little as )$/u.test(
					left,
				);
			const less =
				/\b(?:using|uses?|requir(?:es?|ing)|with) $/u.test(left) &&
				/^(?:less than|fewer than|only|under) /u.test(quantity.text);
			if (!only && !less) return undefined;
			const metric = phraseAfter(right.replace(/^ ?of /u, " "));
			if (metric === "" || /\b(?:sparsity|masking)\b/u.test(metric)) return undefined;
			return {
				direction: "reaches",
				metric,
				...(/\boriginal\b/u.test(metric) && { baseline: "" }),
			};
		},
		example: {
			text: "Compared with previous methods, PST requires only 1.5% trainable parameters.",
			found: [["1.5%", "reaches", "trainable parameters", "previous methods"]],
		},
	},
];
