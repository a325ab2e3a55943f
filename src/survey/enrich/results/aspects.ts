import type { Direction } from "../../model.ts";
import type { Quantity } from "./findQuantities.ts";
import { namesMetric, phraseAfter, placeAfter, tasksAfter, trimPhrase } from "./phrases.ts";

/** A metric with the place that follows it: "accuracy on ImageNet". */
export function withPlace(metric: string, rest: string): string {
	return [metric.replace(/(?<=.) values?$/u, ""), placeAfter(rest)]
		.filter(Boolean)
		.join(" ")
		.replace(/(\d) ?× ?(?=\d)/gu, "$1×");
}

/** What a noun of change is about: the words before it, or "in NP" and "on NP" after it. */
export function changed(noun: string, before: string, rest: string): string {
	const inside = inTermsOf(rest);
	const own = trimPhrase(before);
	const isSpeed = /^(?:speed|accel)/iu.test(noun);
	if (own) return withPlace(isSpeed && !namesMetric(own) ? `${own} speed` : own, rest);
	if (inside) return withPlace(inside, rest.slice(rest.indexOf(inside) + inside.length));
	return isSpeed ? withPlace("speed", rest) : placeAfter(rest) || tasksAfter(rest) || taskIn(rest);
}

/** "in the classification task", wherever it follows. */
function taskIn(rest: string): string {
	const task = /^[^;]{0,100}? in the ((?:[\p{L}-]+ ){1,3}task)(?![\p{L}-])/u.exec(rest)?.[1];
	return task ? `in the ${task}` : "";
}

/** "in zero-shot accuracy", "in terms of scores", "of memory": what follows so. */
export function inTermsOf(rest: string): string {
	const found = /^ ?(?:in terms of|in|of) (?!the (?:same|case)|comparison)(.*)$/su.exec(rest)?.[1];
	const phrase = found === undefined ? "" : phraseAfter(found);
	return /^\p{Lu}?[\p{L}]/u.test(phrase) ? phrase : "";
}

/** "On CIFAR" at the beginning of a sentence. */
export function placeBefore(left: string): string {
	const place = /(?:^|[,;] )[Oo]n (?:the )?([^,;()\uE000-\uF8FF]{2,50}), /u.exec(
		left.slice(-200),
	)?.[1];
	return place ? `on ${place}` : "";
}

/** The part of a text from its last "improvement in" on. */
export function improvedBefore(text: string): string {
	const at = text.lastIndexOf("improvement in ");
	return at === -1 ? "" : (/^improvement in [\p{L}-]+/u.exec(text.slice(at))?.[0] ?? "");
}

/** Which way a value with a sign goes. */
export function signed({ number, text }: Quantity): Direction {
	if (text.startsWith("+")) return "higher";
	return number < 0 ? "lower" : "reaches";
}

export function rising({ from, number }: Quantity): Direction {
	return number >= (from ?? 0) ? "higher" : "lower";
}
