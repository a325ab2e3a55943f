import { findBaseline } from "./findBaseline.ts";
import type { Quantity } from "./findQuantities.ts";
import { findSettings } from "./findSettings.ts";
import { notResults } from "./notResults.ts";
import { pairPlaces } from "./pairPlaces.ts";
import { phraseAfter, placeAfter } from "./phrases.ts";
import type { Found, FoundResult, PlacedResult, ResultRule, Surroundings } from "./resultRule.ts";

/** The first of the private characters that mark the quantities of a sentence. */
const MARK = 0xe000;
/** What stands between two values that are joined. */
const joins = /^,? ?(?:and |or )?$/u;
/** How far around a value its words are read. */
const REACH = 300;

/**
 * The results of one sentence. Each of its quantities becomes one private
 * character, so that the rules read words around values and not their digits.
 *
 * @param offset of the sentence in the text to which the quantities' offsets belong
 */
export function resultsOfSentence(
	sentence: string,
	offset: number,
	quantities: readonly Quantity[],
	rules: readonly ResultRule[],
): readonly PlacedResult[] {
	const { marked, places } = mark(sentence, offset, quantities);
	const textOf = (text: string) =>
		text.replace(/[\uE000-\uF8FF]/gu, (sign) => quantities[sign.charCodeAt(0) - MARK]?.text ?? "");
	const results: FoundResult[] = [];
	const joined: boolean[] = [];
	let last: { found: Found; at: number; unit: Quantity["unit"] } | undefined;
	for (const [index, quantity] of quantities.entries()) {
		const at = places[index] ?? 0;
		const left = marked.slice(Math.max(0, at - REACH), at);
		const right = marked.slice(at + 1, at + 1 + REACH);
		if (isNoResult(left, right)) continue;
		const value = {
			quantity,
			left: withoutJoined(left),
			right: withoutAside(left.endsWith("(") ? right.replace(/^\)(?= )/u, "") : right),
			textOf,
		};
		// "a drop of 1.3 points and 1.8% of problems": the second counts something else.
		if (value.left !== left && /^ of /u.test(right)) continue;
		if (isBaseline(value.left)) continue;
		const between = last ? marked.slice(last.at + 1, at) : "";
		const own =
			firstFound(rules, value) ??
			(last && last.unit === quantity.unit && continued(last.found, between, right));
		if (!own) continue;
		// "by 1.17 dB PSNR and 0.0163 SSIM"
		const goesOn = own.direction === "reaches" && /^(?: [\p{L}\d@.-]+){1,3},? and $/u.test(between);
		// "scores of 49.36, outperforming PISSA by 5.84%"
		const ofLast =
			own.direction === "better" &&
			own.metric === "" &&
			(last?.found.direction === "reaches" || joins.test(between));
		const found = {
			...own,
			...(last && goesOn && { direction: last.found.direction }),
			...(last && ofLast && { metric: last.found.metric }),
		};
		const baseline =
			found.baseline ??
			findBaseline(
				left,
				right.replace(/^ \([\uE000-\uF8FF][^()]{0,60}\)/u, ""),
				textOf,
				found.direction === "reaches",
			);
		const whole = { ...found, ...(baseline !== undefined && { baseline }) };
		results.push({
			quantity,
			at,
			found: {
				...whole,
				metric: textOf(whole.metric),
				baseline: (baseline && textOf(baseline)) || "",
			},
		});
		joined.push(joins.test(between) && last !== undefined);
		last = { found, at, unit: quantity.unit };
	}
	const paired = pairPlaces(results, joined, /\brespectively\b/u.test(sentence));
	const settings = findSettings(
		marked,
		paired.map(({ at, found: { metric, baseline = "" } }, index) => ({
			at,
			joined: joined[index] ?? false,
			metric,
			baseline,
		})),
	);
	return paired.map((result, index) => ({ ...result, on: textOf(settings[index] ?? "") }));
}

function firstFound(rules: readonly ResultRule[], value: Surroundings): Found | undefined {
	for (const { read } of rules) {
		const found = read(value);
		if (found) return found;
	}
	return undefined;
}

/** A sentence in which each quantity is one private character, and where these stand. */
function mark(sentence: string, offset: number, quantities: readonly Quantity[]) {
	const places: number[] = [];
	let marked = "";
	let done = 0;
	for (const [index, { start, end }] of quantities.entries()) {
		marked += sentence.slice(done, start - offset);
		places.push(marked.length);
		marked += String.fromCharCode(MARK + index);
		done = end - offset;
	}
	return { marked: marked + sentence.slice(done), places };
}

function isNoResult(left: string, right: string): boolean {
	return notResults.some(
		({ before, after }) =>
			(before === undefined || before.test(left.slice(-60))) &&
			(after === undefined || after.test(right.slice(0, 60))),
	);
}

/**
 * A value that another is compared with: "than 5", "than its accuracy of 5", "outperforms BERT (F1:
 * 68.9%".
 */
function isBaseline(left: string): boolean {
	return (
		/\b(?:versus|vs\.?|v\.s\.|than|compared (?:to|with)|against|up from|down from|relative to|instead of|rather than)(?: (?:the|a|an))?(?: (?:\p{L}+ ){0,3}\p{L}+['’]s)? ?$/u.test(
			left,
		) ||
		/\b(?:below|above|behind) (?:the )?(?:[\p{L}-]+ ){0,4}of $/u.test(left) ||
		/\b(?:better|worse|higher|lower|larger|smaller|greater) than (?!.*\b(?:by|with|margin|improv\p{L}*|gains?)\b)[^,;()\uE000-\uF8FF]{2,80} of $/u.test(
			left,
		) ||
		/\b(?:outperform|surpass|exceed|beat)\p{L}*(?: \([^()]{1,60}\))? [^,;()]{1,150}(?:\([^()]{1,60}\)[^,;()]{1,80}){0,2}\((?:[\p{L}\d -]{1,30} ?[=:] ?)?$/u.test(
			left,
		)
	);
}

/** "3.5× and 4×": without the values before it that it is joined to. */
function withoutJoined(left: string): string {
	return left.replace(/(?:[\uE000-\uF8FF],? ?(?:and |or |\/ ?)?){1,8}$/u, "");
}

/**
 * "8.9% and 4.5%, respectively": without the values after it that are joined to it, brackets, and
 * fillings.
 */
function withoutAside(right: string): string {
	return right
		.replace(/^(?:,? *(?:and |or |\/ ?)?[\uE000-\uF8FF]){1,8}/u, "")
		.replace(/^ \([^()]{0,60}\)/u, "")
		.replace(/^,? (?:respectively|on average)(?![\p{L}]),?/u, "");
}

/** A further value of the same result: "by 20% on BERT and 50% on BERT-Large". */
function continued(last: Found, between: string, right: string): Found | undefined {
	const joined =
		/^(?: (?:relative |absolute |average |accuracy )?(?:improvements?|gains?|increases?|boosts?|reductions?|decreases?|drops?|speed-?ups?|points?))?(?:,? (?:respectively,? )?(?:on|for|in|with|at|of|over|to) [^.;\uE000-\uF8FF]{1,70}?)?,? ?(?:(?:and|or|but) )?(?:only )?(?:by |to |a |an )?$/u;
	if (!joined.test(between) || /\b(?:while|which|whose|achiev|using|with only)\b/u.test(between))
		return undefined;
	if (/^ of /u.test(right)) return undefined;
	const place = placeAfter(right);
	const inside = / in (?:terms of )?(.*)$/su.exec(/^ in /u.test(right) ? right : "")?.[1];
	if (inside !== undefined && !/ in \p{Lu}/u.test(last.metric) && phraseAfter(inside))
		return { ...last, metric: phraseAfter(inside) };
	const metric = last.metric.replace(/ ?\b(?:on|in|for) (?=\p{Lu}).*$/u, "");
	return { ...last, metric: place ? `${metric} ${place}`.trim() : last.metric };
}
