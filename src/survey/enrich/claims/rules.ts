import type { Direction } from "../../model.ts";
import {
	changes,
	changeVerb,
	comparatives,
	ownMetrics,
	takesBaseline,
	verbDirection,
} from "./directions.ts";
import { baselineAfter } from "./findBaseline.ts";
import type { Quantity } from "./findQuantities.ts";
import { settings, statistics } from "./metricNames.ts";
import {
	lastMetric,
	namesMetric,
	phraseAfter,
	phraseBefore,
	placeAfter,
	tasksAfter,
	trimPhrase,
} from "./phrases.ts";

/** A value within its sentence; every quantity of the sentence is marked by one private character. */
export interface Surroundings {
	readonly quantity: Quantity;
	/** what stands before it, without the values that it is joined to */
	readonly left: string;
	/** what stands after it, without joined values, brackets and "on average" */
	readonly right: string;
	readonly textOf: (marked: string) => string;
}

/** What a rule finds about a value; an undefined baseline is looked for by comparing words, an empty one is none. */
export interface Found {
	readonly direction: Direction;
	readonly metric: string;
	readonly baseline?: string;
}

/** What is found about a value. */
export interface FoundClaim {
	readonly quantity: Quantity;
	readonly found: Found;
}

/** A way in which authors state a result in numbers. */
export interface ClaimRule {
	readonly id: string;
	readonly read: (value: Surroundings) => Found | undefined;
	/** a sentence, and what is found: value, direction, metric, baseline */
	readonly example: {
		readonly text: string;
		readonly found: readonly (readonly [
			value: string,
			Direction,
			metric: string,
			baseline: string,
		])[];
	};
}

const Q = "[\\uE000-\\uF8FF]";
const joinPlace = (metric: string, rest: string) =>
	[metric.replace(/(?<=.) values?$/u, ""), placeAfter(rest)]
		.filter(Boolean)
		.join(" ")
		.replace(/(\d) ?× ?(?=\d)/gu, "$1×");
const hedge =
	/^ ?(?:(?:relatively|significantly|consistently|on average|even|much|computationally|relative|absolute|average|overall|accuracy) )*/u;

/** The rules, in the order in which they are asked; the first that finds something counts. */
export const claimRules: readonly ClaimRule[] = [
	{
		id: "change-from-to",
		read({ quantity, left, right }) {
			if (!quantity.change) return undefined;
			const before = left.replace(/(?:,? ?\bfrom (?:an average of )?|[(])$/u, "");
			const verb = lastVerb(before);
			const between = verb ? before.slice(verb.end) : ",";
			if (!verb || (/,/u.test(between) && !/[\uE000-\uF8FF]/u.test(between))) {
				const metric = phraseBefore(before.trimEnd());
				return namesMetric(metric) ? { direction: rising(quantity), metric } : undefined;
			}
			const { metric, system } = objectOf(verb, before);
			if (!namesMetric(metric) && !system && /[\uE000-\uF8FF]/u.test(between)) return undefined;
			return {
				direction: verb.direction === "better" ? "better" : rising(quantity),
				metric: metric || placeAfter(right) || (system ? "" : placeBefore(before)),
				...(system && { baseline: system }),
			};
		},
		example: {
			text: "It improves the PSNR from 20.17 to 22.63 on the denoising problem.",
			found: [["20.17 to 22.63", "better", "PSNR", ""]],
		},
	},
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
			return { direction, metric: joinPlace(metric, place), ...(baseline && { baseline }) };
		},
		example: {
			text: "BAQ outperforms GPTQ, achieving up to 56× lower perplexity at the same bitwidth.",
			found: [["up to 56×", "lower", "perplexity", "GPTQ"]],
		},
	},
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
			text: "We achieve a 40% FLOPs reduction and a 0.36% gain in zero-shot accuracy compared to the dense model.",
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
				return { direction, metric: joinPlace(counted, "") };
			if (own === "" && inTermsOf(right) === "")
				return {
					direction,
					metric: lastMetric(improvedBefore(before)) || changed(word, own, right),
				};
			return { direction, metric: changed(word, own, right) };
		},
		example: {
			text: "We achieve an on-device speedup of up to 2.37x compared with its FP16 counterparts.",
			found: [["up to 2.37x", "faster", "on-device speed", "FP16 counterparts"]],
		},
	},
	{
		id: "change-by-value",
		read({ left, right, textOf }) {
			const before =
				/^(.*?)(?: by|,| up to)(?: (?:an average of|a factor of|a (?:large |significant )?margin of|about|roughly|only|average|an additional))? ?$/su.exec(
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
			const { metric, system, over } = objectOf(verb, before);
			if (metric === "" && !system && !over) {
				const place = inTermsOf(right) || placeAfter(right);
				const measured = place || lastMetric(before.slice(0, verb.start));
				return measured ? { direction: verb.direction, metric: measured } : undefined;
			}
			const baseline = over ? baselineAfter(over, textOf) : system;
			return {
				direction: verb.direction,
				metric: joinPlace(metric || inTermsOf(right), right),
				...(baseline && { baseline }),
			};
		},
		example: {
			text: "It reduces memory usage by 52.6%, and DMJD improves the linear probing accuracy over ConvMAE by 5.8%.",
			found: [
				["52.6%", "lower", "memory usage", ""],
				["5.8%", "better", "linear probing accuracy", "ConvMAE"],
			],
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
			text: "Compared with previous methods, PST only requires only 1.5% trainable parameters.",
			found: [["1.5%", "reaches", "trainable parameters", "previous methods"]],
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
			const measured =
				metric ||
				(namesMetric(phraseBefore(before.slice(0, verb.start).trimEnd()))
					? phraseBefore(before.slice(0, verb.start).trimEnd())
					: "");
			return measured ? { direction: "reaches", metric: joinPlace(measured, right) } : undefined;
		},
		example: {
			text: "We further reduce FID scores to 2.24 and 2.77 on these two datasets.",
			found: [
				["2.24", "reaches", "FID scores", ""],
				["2.77", "reaches", "FID scores", ""],
			],
		},
	},
	{
		id: "value-of-metric",
		read({ quantity, right }) {
			if (!quantity.exact || quantity.unit === "×") return undefined;
			if (/^ of /u.test(right)) return undefined;
			const phrase = phraseAfter(right.replace(/^ (?:in|for) (?:terms of )?/u, " "));
			const words = phrase.split(" ");
			const last = words.findLastIndex((_, index) =>
				namesMetric(words.slice(0, index + 1).join(" ")),
			);
			if (last === -1) return undefined;
			const metric = words.slice(0, last + 1).join(" ");
			if (settings.test(metric) || / of /u.test(metric)) return undefined;
			const rest = right.slice(right.indexOf(metric) + metric.length);
			return { direction: signed(quantity), metric: joinPlace(metric, rest) };
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
			return { direction: signed(quantity), metric: joinPlace(phrase, right.replace(/^\)/u, "")) };
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
				/^(.*?(?:improve|boost|gain|increase|state-of-the-art|state-of-art|performance|accurac|score)[^.;]*?)(?: on ([^(),;]{1,60}?))? \((?:e\.g\.,? )?$/su.exec(
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

const stops = new RegExp(
	`^(?:as|on|in|at|by|with|and|than|of|over|from|for|to|while|when|the|is|are)$|${Q}`,
	"u",
);

interface Verb {
	readonly direction: Direction;
	readonly baseline: boolean;
	readonly start: number;
	readonly end: number;
}

/** The last verb of change of a text, as far back as a sentence reaches. */
function lastVerb(text: string): Verb | undefined {
	const from = Math.max(0, text.length - 180);
	const found = [...text.slice(from).matchAll(changeVerb)].at(-1);
	if (!found || /[;]/u.test(text.slice(from + found.index))) return undefined;
	const start = from + found.index;
	return {
		direction: verbDirection(found),
		baseline: takesBaseline(found),
		start,
		end: start + found[0].length,
	};
}

/** What a verb of change changes: a metric, or a system by its name; `over` is what it is compared with. */
function objectOf(verb: Verb, text: string): { metric: string; system?: string; over?: string } {
	const passive = /(?:\b(?:is|are|was|were|be|been|being)(?: (?:\p{L}+ly|further))? )$/u.test(
		text.slice(0, verb.start),
	);
	if (passive) {
		const subject = text
			.slice(0, verb.start)
			.replace(
				/(?: (?:can|could|may|will|has|have))?(?: (?:also|further))? (?:is|are|was|were|be|been|being)(?: \p{L}+)? $/u,
				"",
			);
		const metric = subject.split(/[:,;] /u).at(-1) ?? "";
		return asMetric(
			phraseBefore(metric) === ""
				? ""
				: /\band\b/u.test(metric) && metric.length < 50
					? trimPhrase(metric)
					: phraseBefore(metric),
		);
	}
	const object = text
		.slice(verb.end)
		.split(new RegExp(`${Q}`, "u"))
		.at(-1)!
		.replace(/^[,\s]*(?:and )?/u, "");
	const over = / (?:over|compared (?:to|with)|relative to) (.*)$/su.exec(` ${object}`)?.[1];
	const phrase = phraseAfter(object, objectEnds);
	return { ...asMetric(phrase), ...(over && { over }) };
}

const objectEnds: ReadonlySet<string> = new Set(
	"on for in at by with without compared over while which that across using when from to via under relative as".split(
		" ",
	),
);

/** A name is a system that is improved, a plain phrase is what is measured. */
function asMetric(phrase: string): { metric: string; system?: string } {
	const [first = ""] = phrase.split(" ");
	const isName = /^\p{Lu}.*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\d)/u.test(first);
	return isName && !namesMetric(phrase) ? { metric: "", system: phrase } : { metric: phrase };
}

/** What a noun of change is about: the words before it, or "in NP" and "on NP" after it. */
function changed(noun: string, before: string, rest: string): string {
	const inside = inTermsOf(rest);
	const own = trimPhrase(before);
	const isSpeed = /^(?:speed|accel)/iu.test(noun);
	if (own) return joinPlace(isSpeed && !namesMetric(own) ? `${own} speed` : own, rest);
	if (inside) return joinPlace(inside, rest.slice(rest.indexOf(inside) + inside.length));
	return isSpeed ? joinPlace("speed", rest) : placeAfter(rest) || tasksAfter(rest);
}

/** "in zero-shot accuracy", "in terms of scores", "of memory": what follows so. */
function inTermsOf(rest: string): string {
	const found = /^ ?(?:in terms of|in|of|for) (?!the (?:same|case)|comparison)(.*)$/su.exec(
		rest,
	)?.[1];
	const phrase = found === undefined ? "" : phraseAfter(found);
	return /^\p{Lu}?[\p{L}]/u.test(phrase) ? phrase : "";
}

/** "On CIFAR" at the beginning of a sentence. */
function placeBefore(left: string): string {
	const place = /(?:^|[,;] )[Oo]n (?:the )?([^,;()\uE000-\uF8FF]{2,50}), /u.exec(
		left.slice(-200),
	)?.[1];
	return place ? `on ${place}` : "";
}

/** The part of a text from its last "improvement in" on. */
function improvedBefore(text: string): string {
	const at = text.lastIndexOf("improvement in ");
	return at === -1 ? "" : (/^improvement in [\p{L}-]+/u.exec(text.slice(at))?.[0] ?? "");
}

/** Which way a value with a sign goes. */
function signed({ number, text }: Quantity): Direction {
	if (text.startsWith("+")) return "higher";
	return number < 0 ? "lower" : "reaches";
}

function rising({ from, number }: Quantity): Direction {
	return number >= (from ?? 0) ? "higher" : "lower";
}
