import { changed, improvedBefore, inTermsOf, withPlace } from "./aspects.ts";
import { changes } from "./directions.ts";
import { baselineAfter } from "./findBaseline.ts";
import {
	lastMetric,
	namesMetric,
	phraseAfter,
	phraseBefore,
	placeAfter,
	trimPhrase,
} from "./phrases.ts";
import type { ResultRule } from "./resultRule.ts";
import { lastVerb, objectOf } from "./verbs.ts";

const stops =
	/^(?:as|on|in|at|by|with|and|than|of|over|from|for|to|while|when|the|is|are)$|[\uE000-\uF8FF]/u;

/** Results that are told by a noun of change: "a 40% FLOPs reduction", "a drop of 2%". */
export const changeNounRules: readonly ResultRule[] = [
	{
		id: "value-change",
		read({ quantity, left, right }) {
			if (!quantity.exact) return undefined;
			const words =
				right
					.slice(0, 90)
					.match(/^ ?(?:(?:[\p{L}\p{N}@^_+/'’&-]+)(?: |(?=[,.;)]|$))){1,8}/u)?.[0]
					.trim()
					.split(" ") ?? [];
			const at = words.findIndex((candidate) => changes.has(candidate.toLowerCase()));
			if (at === -1 || words.slice(0, at).some((candidate) => stops.test(candidate)))
				return undefined;
			const word = words[at] ?? "";
			const direction = changes.get(word.toLowerCase());
			if (!direction) return undefined;
			const rest = right.slice(right.indexOf(word) + word.length);
			const bracketed = left.endsWith("(") ? phraseBefore(left.slice(0, -1).trimEnd()) : "";
			return { direction, metric: changed(word, words.slice(0, at).join(" "), rest) || bracketed };
		},
		example: {
			text:
				"We achieve a 40% FLOPs reduction and a 0.36% gain in zero-shot accuracy compared to the " +
				"dense model.",
			found: [
				["40%", "lower", "FLOPs", "dense model"],
				["0.36%", "higher", "zero-shot accuracy", "dense model"],
			],
		},
	},
	{
		id: "change-of-value",
		read({ left, right, textOf }) {
			const match =
				/(?<![\p{L}-])([\p{L}-]+)(?: (?:rates?))?(?: \([A-Z]\w{0,9}\))?,? (?:of|by|reaching|is|was|:)(?: about| an average(?: of)?| roughly)? ?$/u.exec(
					left,
				);
			const word = match?.[1] ?? "";
			const direction = changes.get(word.toLowerCase());
			if (!match || !direction) return undefined;
			const before = left.slice(0, match.index);
			const own = phraseBefore(before.trimEnd());
			if (word === "margin") {
				const better = lastVerb(before);
				if (better && !better.baseline)
					return { direction: better.direction, metric: objectOf(better, before).metric };
				return {
					direction: "better",
					metric: inTermsOf(right) || lastMetric(improvedBefore(before)) || placeAfter(right),
					...(better && { baseline: baselineAfter(before.slice(better.end).trimStart(), textOf) }),
				};
			}
			const named = /^ (?:[\p{L}]+[ -]){0,8}(?:\(\p{Lu}+\))/u.exec(right)?.[0] ?? "";
			if (named) return { direction, metric: trimPhrase(named) };
			const counted = own === "" && phraseAfter(right);
			if (counted && (namesMetric(counted) || / points$/u.test(counted)))
				return { direction, metric: withPlace(counted, "") };
			if (own === "" && inTermsOf(right) === "")
				return {
					direction,
					metric:
						lastMetric(improvedBefore(before)) ||
						lastMetric(/^(.*) \([^()]*$/su.exec(before)?.[1] ?? "") ||
						changed(word, own, right),
				};
			return { direction, metric: changed(word, own, right) };
		},
		example: {
			text: "We achieve an on-device speedup of up to 2.37x compared with its FP16 counterparts.",
			found: [["up to 2.37x", "faster", "on-device speed", "FP16 counterparts"]],
		},
	},
];
