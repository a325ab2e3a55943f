import { functionWords } from "../../text/functionWords.ts";
import { isCode } from "./codeBetweenDollars.ts";
import type { DollarPair } from "./dollarPair.ts";
import { withoutScriptTags } from "./scriptTags.ts";

/** Commands that set words, which stand outside of formulas as well as in them. */
const OF_TEXT =
	"emph|text(?:bf|it|tt|sc|sf|rm)?|underline|cite[pt]?|ref|url|href|footnote|eg|ie|etal|xspace";
const ofMath = new RegExp(`\\\\(?!(?:${OF_TEXT})(?![A-Za-z]))[A-Za-z]+`, "u");
/** Words within a formula stand in groups of these. */
const upright = /\\(?:text[a-z]*|math[a-z]+|operatorname\*?|mbox|hbox|label|tag)\s*\{[^{}]*\}/gu;
const functions =
	"log|exp|max|min|arg|poly|polylog|sin|cos|tan|sup|inf|lim|mod|det|dim|ker|deg|gcd|tr|diag|rank|sign|" +
	"prob|var";
const knownWord = new RegExp(`^(?:${functions})$`, "iu");

/** What stands before the dollars of a country. */
const country = /(?<![A-Za-z0-9-])(?:US|AU|CA|HK|NZ|SG|[ACR])$/u;

/**
 * How likely what stands between two dollars is a formula: above 0 where it reads like one, below where it
 * reads like prose between two sums of money.
 */
export function mathScore(text: string, pair: DollarPair): number {
	if (isCode(text, pair)) return -8;
	const { start, end, display } = pair;
	const tex = withoutScriptTags(pair.tex);
	const width = display ? 2 : 1;
	const [before, after] = [text.slice(Math.max(0, start - 4), start), text[end] ?? ""];
	if (tex.trim() === "") return -5;
	if (/^[\s,;.]+$/u.test(tex)) return -3;
	const plain = tex.replace(upright, "#");
	const prose = proseIn(plain);
	let score = 0;
	if (ofMath.test(tex)) score += 3;
	if (/(?<!\\)[_^]/u.test(tex)) score += 2.5;
	if (/[=<>≤≥≈]/u.test(plain)) score += 1;
	if (/^\s*(?:\p{L}['′]*|[A-Z]{2,4})\s*$/u.test(tex)) score += 2;
	if (/[A-Za-z](?:~|\\[ ,;])[A-Za-z]/u.test(tex)) score += 3;
	score += prose === 0 ? 1 : -prose;
	if (/[.!?;]\s+\p{Lu}\p{Ll}/u.test(plain)) score -= 2;
	if (/^\s/u.test(tex) !== /\s$/u.test(tex)) score -= 0.7;
	if (!/[\\_^]/u.test(tex) && /\S\s.*\s$/u.test(tex)) score -= 2.5;
	if (/^\s[A-Za-z\s,;]{2,}\s$/u.test(tex)) score -= 2;
	if (/^[,;.)]\s|^-[A-Za-z]{2,}[,;.]?\s/u.test(tex)) score -= 2;
	// What stands between two names, or is one.
	if (tex === "-" && /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after)) score -= 1.5;
	if (/^[A-Za-z][a-z]{2,}$/u.test(tex)) score += 1.5;
	if (numbers.test(tex)) score += 1;
	if (/^\s?[-–+±×~<>=/]+\s?$/u.test(tex)) score += 1.5;
	const isSum = /^\s*\d/u.test(tex);
	if (isSum && /\s$/u.test(tex)) score -= 2;
	if (isSum && /^\d[\d.,]*\s*(?:[kKMBT]|bn)?[-–—/]{0,3}$/u.test(tex) && /\d/u.test(after))
		score -= 3;
	if (isSum && country.test(before) && width === 1) score -= 1.5;
	if (/\d/u.test(after)) score -= isSum ? 1.5 : 0.3;
	return score;
}

/** Nothing but numbers and what stands between them, none of which is left without a number. */
const numbers = /^\s?\d[\d.,]*(?:\s?(?:[-–+/,:×]|\+\/-)\s?\d[\d.,]*)*\s?[kKMB%]?$/u;

/** A sum of money before its dollar. */
const amount = /(?:^|[\s(~≈])\d[\d.,]*\s?(?:[kKMBT]|bn)?\s?$/u;

/** How likely a dollar stands for itself: above 0 beside a sum of money, a country or a unit. */
export function moneyScore(text: string, at: number): number {
	const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(at + 1, at + 5)];
	const isOfCountry = country.test(before);
	if (/^\s?[~≈.]?\d/u.test(after)) return isOfCountry ? 2 : 1;
	if (/^\/[A-Za-z]/u.test(after)) return 1;
	if (/^\{[A-Za-z_]{2}/u.test(after)) return -1; // a variable of a shell
	if (isOfCountry || amount.test(before)) return 0.5;
	return -2.5;
}

/** How much prose a formula would hold: a half for each word of it, and two where one follows another. */
function proseIn(tex: string): number {
	const words = Array.from(
		tex.matchAll(/(?<![\\A-Za-z{_^])[A-Za-z]{2,}(?![A-Za-z]|\s*[({_^=])/gu),
		({ 0: word, index }) => ({ word, index, end: index + word.length }),
	).filter(
		({ word }) =>
			(word.length > 2 ? /^[A-Za-z]?[a-z]+$/u.test(word) : functionWords.has(word)) &&
			!knownWord.test(word),
	);
	const following = words.filter(
		({ index }, i) =>
			i > 0 && /^[,;:]?\s+(?:[\w-]+\s+)?$/u.test(tex.slice(words[i - 1]!.end, index)),
	);
	return words.length / 2 + following.length * 2;
}
