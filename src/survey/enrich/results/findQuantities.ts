import type { ResultUnit } from "../../model.ts";
import { bounds, numberWords, units } from "./units.ts";

/** A number of a text with its unit and what bounds it. */
export interface Quantity {
	/** UTF-16 offsets, the bound and the unit included, end exclusive */
	readonly start: number;
	readonly end: number;
	/** as written */
	readonly text: string;
	/** of a range its end */
	readonly number: number;
	/** where a range or a change begins */
	readonly from: number | undefined;
	/** "from 3 to 2" and "3 → 2" */
	readonly change: boolean;
	readonly unit: ResultUnit;
	readonly bounded: boolean;
	/** written with a sign, a decimal point or a unit: hardly a mere count */
	readonly exact: boolean;
}

const NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?|\\d{1,12}(?:\\.\\d{1,12})?)";
/** A number that is no part of a name, a ratio or another number. */
const number = new RegExp(
	`(?<![\\p{L}\\p{N}_./:^@]|\\p{N},|[\\p{L}\\p{N}][-–]|\\p{N} ?[×x] ?)` +
		`([+−-]?)(?:([×x]) ?)?(${NUMBER})(?:/(\\d{1,4})(?![\\d/]))?`,
	"gu",
);
const second = new RegExp(`^ ?(→|=>|->|–|—|-{1,3}|~|to|and) ?(?:[~≈] ?)?([+−-]?)(${NUMBER})`, "u");
const words =
	/(?<![\p{L}\p{N}-])(?:(half)(?= of\b| the\b|[,.;)]| as\b|$)|(twice)|(two|three|four|five|six|ten)(?:[- ]?fold| times)\b|(an|one|two|three|four|five|six)(?= orders? of magnitude)|((?:several |many )?orders of magnitude))(?![\p{L}-])/gu;
const boundBefore = new RegExp(
	`(?:^|[\\s(+])((?:${bounds.map((bound) => bound.replace(/[.]/gu, "\\.")).join("|")})` +
		" ?(?:approximately |roughly |about |around |a |an |[~≈])?)$",
	"u",
);

/** The quantities of a text, in their order; years, names and dimensions are none. */
export function findQuantities(
	text: string,
	opaque: readonly { start: number; end: number }[],
): Quantity[] {
	const found: Quantity[] = [];
	const candidates = [...text.matchAll(number), ...text.matchAll(words)].toSorted(
		(a, b) => a.index - b.index,
	);
	let end = 0;
	let formula = 0;
	for (const match of candidates) {
		if (match.index < end) continue;
		while ((opaque[formula]?.end ?? Number.POSITIVE_INFINITY) <= match.index) formula += 1;
		if ((opaque[formula]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
		const quantity = match[0].length > 0 ? quantityAt(text, match) : undefined;
		if (!quantity) continue;
		found.push(quantity);
		end = quantity.end;
	}
	return found;
}

function quantityAt(text: string, match: RegExpExecArray): Quantity | undefined {
	return /^\p{L}/u.test(match[0]) && !/^[x×]/u.test(match[0])
		? inWords(text, match)
		: inDigits(text, match);
}

function inDigits(text: string, match: RegExpExecArray): Quantity | undefined {
	const [whole, sign = "", multiplier, digits = "", divisor] = match;
	let end = match.index + whole.length;
	const first = unitAt(text, end);
	let unit = first?.unit ?? "none";
	let value = Number(digits.replaceAll(",", "")) / (divisor ? Number(divisor) : 1);
	let from: number | undefined;
	let change = false;
	const isFrom = /\bfrom (?:an average of |over |about |around |~)?$/u.test(
		text.slice(Math.max(0, match.index - 24), match.index),
	);
	const range = second.exec(
		text.slice(end + (first?.length ?? 0), end + (first?.length ?? 0) + 32),
	);
	const rangeEnd = range ? end + (first?.length ?? 0) + range[0].length : end;
	const rangeUnit = range ? unitAt(text, rangeEnd) : undefined;
	const joined = range?.[1] !== "and" && (!first || rangeUnit?.unit === first.unit);
	if (range && joined && standsFree(text, rangeEnd, rangeUnit)) {
		change = /^(?:→|=>|->)$/u.test(range[1] ?? "") || (isFrom && range[1] === "to");
		from = value;
		value = Number((range[3] ?? "").replaceAll(",", ""));
		unit = rangeUnit?.unit ?? "none";
		end = rangeEnd + (rangeUnit?.length ?? 0);
	} else {
		if (!standsFree(text, end, first)) return undefined;
		end += first?.length ?? 0;
	}
	if (multiplier) unit = "×";
	const isShare = divisor !== undefined && Number(digits) < Number(divisor) && Number(digits) < 100;
	if (divisor !== undefined && !isShare) return undefined;
	if (unit === "none" && !digits.includes(".") && isYear(value)) return undefined;
	if (unit === "×" && /^ ?\d/u.test(text.slice(end))) return undefined;
	const bound = boundBefore.exec(text.slice(Math.max(0, match.index - 28), match.index))?.[1];
	return {
		start: match.index - (bound?.length ?? 0),
		end,
		text: text.slice(match.index - (bound?.length ?? 0), end),
		number: Number((sign === "-" || sign === "−" ? -value : value).toPrecision(8)),
		from,
		change,
		unit,
		bounded: bound !== undefined,
		exact: unit !== "none" || sign !== "" || digits.includes(".") || isShare,
	};
}

function inWords(text: string, match: RegExpExecArray): Quantity {
	const [whole, half, twice, fold, magnitude, magnitudes] = match;
	const word = half ?? twice ?? fold ?? magnitude ?? (magnitudes ? "two" : "");
	let end = match.index + whole.length;
	if (magnitude) end += unitAt(text, end)?.length ?? 0;
	const bound = boundBefore.exec(text.slice(Math.max(0, match.index - 28), match.index))?.[1];
	return {
		start: match.index - (bound?.length ?? 0),
		end,
		text: text.slice(match.index - (bound?.length ?? 0), end),
		number: numberWords.get(word) ?? 1,
		from: undefined,
		change: false,
		unit: magnitude || magnitudes ? "orders of magnitude" : "×",
		bounded: bound !== undefined,
		exact: true,
	};
}

function unitAt(text: string, at: number): { unit: ResultUnit; length: number } | undefined {
	const rest = text.slice(at, at + 28);
	for (const { written, unit } of units) {
		const length = written.exec(rest)?.[0].length;
		if (length !== undefined) return { unit, length };
	}
	return undefined;
}

/** Whether a number ends there, and is no part of "8-bit", "125M", "2:4" or "3.2.1". */
function standsFree(text: string, end: number, unit: { length: number } | undefined): boolean {
	const rest = text.slice(end + (unit?.length ?? 0), end + (unit?.length ?? 0) + 3);
	if (unit) return !/^-\p{L}/u.test(rest);
	return !/^(?:\p{L}|\p{N}|[-–]\p{L}|[:/.,^_]\p{N}|[-–]\p{N}|[(@])/u.test(rest);
}

function isYear(value: number): boolean {
	return Number.isInteger(value) && value >= 1900 && value < 2100;
}
