import { joinedRuns } from "./joinedRuns.ts";
import { namesMetric } from "./phrases.ts";
import { CLAUSE, NO_SETTING, SETTING } from "./settingWords.ts";

/** A result within its marked sentence. */
export interface ToldValue {
	/** where its value is marked */
	readonly at: number;
	/** whether it is joined to the value before it: "3.5× and 4×" */
	readonly joined: boolean;
	readonly metric: string;
	readonly baseline: string;
}

/** A setting longer than so many signs tells too much for a cell, and is left to the sentence. */
const LONGEST = 130;
/** "accuracy on CIFAR10": what is measured, and where. */
const PLACE =
	/^(?:(.*?) )?((?:on|in|for|over|across) (?=[\p{Lu}\d]|(?:[\p{L}-]+ ){1,4}(?:benchmarks?|datasets?|tasks?)\b).+)$/u;

const BEGINS = /(?<=^| )(?:on|at|in|for|under|when|with|across|within|during|after|over)(?= )/gu;
const DATA =
	/\b(?:on|in|across|over) (?:(?!(?:on|in|across|over) )[^\s,;:()]+ ){1,5}?(?:datasets?|benchmarks?|tasks?|corpora|corpus|test sets?)(?![\p{L}-])/gu;
/** What may stand before a setting, within its commas. */
const OPENING =
	/^(?:.*\b(?:shows?|demonstrates?|finds?|proves?|indicates?|reveals?) that|similarly|moreover|furthermore|specifically|especially|particularly|notably|and|while|that) (?=(?:on|at|in|under|when|for|with|across) )/iu;
/** A further item of a list with commas. */
const LISTED = /^(?:and )?(?=[\p{Lu}\d\uE000-\uF8FF])(?:\S+ ){0,2}\S+$/u;
/** What leads on to the next value. */
const TRAILING =
	/,? (?:and|or|by|to|of|with|from|up to|only|an?|the)(?: (?:by|to|up to|an?|the))? ?$/u;

/** What is measured, without the place that the setting tells. */
export function withoutPlace(metric: string): string {
	const found = PLACE.exec(metric);
	return found ? (found[1] ?? "") : metric;
}

/**
 * On, at or under what each value of a sentence was found, in the sentence's own words; "" where it does not
 * say. What stands before the first value holds for all, what follows a value for it and those that it is
 * joined to; of a list with "respectively" each has its own.
 *
 * @param marked the sentence, with a private character for each quantity
 * @param values its results, in their order
 */
export function findSettings(marked: string, values: readonly ToldValue[]): readonly string[] {
	const respectively = /\brespectively\b/u.test(marked);
	const runs = joinedRuns(values.map(({ joined }) => joined));
	const ofAll = settingsBefore(marked.slice(0, values[0]?.at));
	return values.map((value, index) => {
		const { first, after } = runs[index]!;
		const last = values[after - 1] ?? value;
		const previous = values[first - 1]?.at ?? -1;
		const start = values[first]?.at ?? value.at;
		const place = PLACE.exec(value.metric)?.[2] ?? "";
		const before = marked.slice(previous + 1, start);
		/** without what still belongs to the value before */
		const ofValue = before.slice(before.indexOf(", ") + 1);
		const leading = [...ofAll, ...(first > 0 ? settingsBefore(ofValue) : [])];
		const near = [
			...settingOfBracket(before),
			...settingsBehind(
				marked.slice(last.at + 1, values[after]?.at),
				value,
				after === values.length,
			),
		];
		const far = near.length === 0 && place === "" ? placeBefore(first > 0 ? ofValue : before) : [];
		const own = [...leading, ...far, ...near].map((setting) =>
			respectively ? ownOf(setting, index - first, after - first) : setting,
		);
		return distinct([place, ...own]).join(", ");
	});
}

/** "For instance, at a rate of 5%, on CIFAR, we reach": what stands between commas. */
function settingsBefore(text: string): string[] {
	const clause = text.slice(text.lastIndexOf(";") + 1);
	const settings: string[] = [];
	let listed = false;
	for (const part of splitOutsideBrackets(clause).slice(0, -1)) {
		const bare = part.trim().replace(OPENING, "");
		if (listed && LISTED.test(bare)) settings.push(`${settings.pop()}, ${bare}`);
		else {
			listed = isSetting(bare);
			if (listed) settings.push(bare.charAt(0).toLowerCase() + bare.slice(1));
		}
	}
	return settings;
}

/** "survival in univariate analysis (HR = 2.99": what stands before the bracket. */
function settingOfBracket(text: string): string[] {
	const [, before = ""] = /^(.*?) ?\((?:[^()\s]{1,12} ?[=:]? ?)?$/su.exec(text) ?? [];
	const [found = ""] =
		/(?:^| )(?:in|on|under|for|across) (?:[^\s,;:()]+ ?){1,6}$/u.exec(before) ?? [];
	const setting = found.trim();
	return isSetting(setting) && !namesMetric(setting) ? [setting] : [];
}

/**
 * "accuracy in the benchmark, by a margin of 2%": the last dataset, benchmark or task that is named before a
 * value.
 */
function placeBefore(text: string): string[] {
	const found = [...text.matchAll(DATA)].at(-1)?.[0] ?? "";
	return isSetting(found) ? [found] : [];
}

/**
 * "8.0 on WikiText2": what follows the value within its clause, behind what it measures; and behind the
 * baseline.
 */
function settingsBehind(right: string, { metric, baseline }: ToldValue, isLast: boolean): string[] {
	const inside = right.replace(/^\)/u, "").replace(/^ \([^()]{0,60}\)/u, "");
	const own = isLast ? inside : (/^(.*)(?:,? and |, )/su.exec(inside)?.[1] ?? inside);
	const rest = own.slice(endOf(withoutPlace(metric), own));
	const against = baseline.length > 2 ? rest.slice(0, 160).indexOf(baseline) : -1;
	const parts =
		against === -1 ? [rest] : [rest.slice(0, against), rest.slice(against + baseline.length)];
	return parts.flatMap((part, index) => {
		if (part === "" || (index === 1 && /[;:]/u.test(parts[0] ?? ""))) return [];
		const [clause = ""] = part.split(CLAUSE);
		return clause.split(/,? respectively,?/u).flatMap((piece) => firstSetting(piece));
	});
}

/** Where a measure that is named behind a value ends; 0 where it is not. */
function endOf(measured: string, text: string): number {
	const at = measured.length > 2 ? text.slice(0, 160).indexOf(measured) : -1;
	return at === -1 || /[;:,)]/u.test(text.slice(0, at)) ? 0 : at + measured.length;
}

function firstSetting(clause: string): string[] {
	for (const { index } of clause.matchAll(BEGINS)) {
		const setting = clause
			.slice(index)
			.replace(TRAILING, "")
			.replace(/[.,\s]+$/u, "");
		if (isSetting(setting)) return [setting];
	}
	return [];
}

function isSetting(text: string): boolean {
	return (
		SETTING.test(text) &&
		text.length <= LONGEST &&
		text.includes(" ") &&
		!NO_SETTING.some((no) => no.test(text)) &&
		!/^\S+ [\uE000-\uF8FF]$/u.test(text)
	);
}

/** "on known and novel classes in CUB": of so many listed things the own one. */
function ownOf(setting: string, index: number, count: number): string {
	if (count < 2) return setting;
	for (const { index: at } of [...setting.matchAll(BEGINS)].toReversed()) {
		const list = setting.indexOf(" ", at) + 1;
		const items = setting.slice(list).split(/,? and |, /u);
		if (items.length !== count) continue;
		const own = items[index] ?? "";
		// "known and novel classes": both are classes
		const shared = index < count - 1 && /^\p{Ll}+$/u.test(own);
		return (
			setting.slice(0, list) + own + (shared ? (/ .*$/u.exec(items.at(-1) ?? "")?.[0] ?? "") : "")
		);
	}
	return setting;
}

/** Each once, the longer of two that hold one another. */
function distinct(settings: readonly string[]): string[] {
	const bare = (setting: string) => setting.toLowerCase().replace(/\b(?:the|an?) |(?<=×) /gu, "");
	const kept = settings.filter(
		(setting, index) =>
			setting !== "" &&
			!settings.some(
				(other, place) =>
					place !== index &&
					bare(other).includes(bare(setting)) &&
					(bare(other) !== bare(setting) || place < index),
			),
	);
	return kept.join(", ").length <= LONGEST * 1.4 ? kept : kept.slice(0, 1);
}

function splitOutsideBrackets(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at];
		if (sign === "(") depth += 1;
		else if (sign === ")") depth -= 1;
		else if (sign === "," && depth <= 0 && text[at + 1] === " ") {
			parts.push(text.slice(start, at));
			start = at + 2;
		}
	}
	return [...parts, text.slice(start)];
}
