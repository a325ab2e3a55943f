import type { PrintedDate } from "../../model.ts";
import { existingDate } from "../../text/isoDate.ts";
import { writtenDate } from "../../text/writtenDate.ts";

type FullDate = PrintedDate & { readonly year: number };

/** From here on a number counts the milliseconds since 1970, below it the seconds. */
const MILLISECONDS = 100_000_000_000;
const SECONDS = 100_000_000;
/** Several days of a month, of which the first counts: `27-30 June 2016`, `June 27-30, 2016`. */
const DAYS =
	/^((?:[A-Z][a-z]{2,8}\.? )?\d{1,2}) ?[-–] ?\d{1,2}(?= [A-Z][a-z]{2,8}\.?,? \d{4}$|,? \d{4}$)/u;

/**
 * The date that a field tells: in words or numbers, as `2019/03//` of RIS, in the parts of CSL, or as the
 * seconds or milliseconds since 1970; undefined for what is none, or is not whole.
 */
export function readDate(value: unknown): FullDate | undefined {
	if (typeof value === "number") return ofNumber(value);
	if (typeof value === "string") {
		const text = value.trim().replace(DAYS, "$1");
		if (/^\d{9,13}$/u.test(text)) return ofNumber(Number(text));
		const [, year, month, day] = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/u.exec(text) ?? [];
		if (year) return existingDate(Number(year), numberOf(month), numberOf(day));
		// 2019-05/2019-06, 2019/2020: as far as both begin.
		const [, begin] = /^(\d{4}(?:-\d{2}){0,2})\/\d{4}/u.exec(text) ?? [];
		if (begin) return writtenDate(begin);
		const [, one = "", other = "", of] = /^(\d{1,2})\/(?:(\d{1,2})\/)?(\d{4})$/u.exec(text) ?? [];
		if (of) return ofSlashes(Number(of), Number(one), other === "" ? undefined : Number(other));
		// 2020 Jun-Jul, 2020 Spring: as far as it tells one month, or the year.
		const [, head, rest] = /^(\d{4} [A-Z][a-z]{2})(?:[a-z]*)( \d{1,2})?[-–/]/u.exec(text) ?? [];
		if (head) return writtenDate(`${head}${rest ?? ""}`);
		const [, first = "", second = "", last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
		if (last) return existingDate(Number(last), Number(second), Number(first));
		const written = writtenDate(text.replace(/(?<=^\d{4}(?:-\d{2})?)(?:-00)+$/u, ""));
		// c2019, (2019), Spring 2019, 2018//Spring: only the year is certain.
		return written && written.year > 0 ? written : yearOf(text);
	}
	if (Array.isArray(value)) {
		// Either the parts of a date, or several dates, of which the first counts.
		const areDates = value.every((item) => typeof item === "string" && item.trim().length > 2);
		return areDates ? readDate(value[0]) : ofParts(value);
	}
	if (typeof value !== "object" || value === null) return undefined;
	const {
		"date-parts": parts,
		raw,
		"date-time": time,
	} = value as Readonly<Record<string, unknown>>;
	return (parts === undefined ? undefined : ofParts(parts)) ?? readDate(time) ?? readDate(raw);
}

/** The only number of a text that may be a year. */
function yearOf(text: string): FullDate | undefined {
	const [year, ...others] = text.match(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/gu) ?? [];
	const isBare = text.length <= 24 && !/\d{5}|\d[./]\d/u.test(text);
	return year !== undefined && isBare && others.length <= 1 ? { year: Number(year) } : undefined;
}

/** 06/2019, 06/13/2019, 13/06/2019; of two numbers that may both be months only the year is sure. */
function ofSlashes(year: number, one: number, other: number | undefined): FullDate | undefined {
	if (other === undefined) return existingDate(year, one, undefined);
	if (one <= 12 && other <= 12 && one !== other) return { year };
	return one > 12 ? existingDate(year, other, one) : existingDate(year, one, other);
}

/** `[[2020, 3, 1]]` or `[2020, 3, 1]`. */
function ofParts(parts: unknown): FullDate | undefined {
	if (!Array.isArray(parts)) return undefined;
	if (Array.isArray(parts[0])) return ofParts(parts[0]);
	const [year, month, day] = parts.map((part) =>
		typeof part === "number" || typeof part === "string" ? Number(part) : Number.NaN,
	);
	if (year === undefined || !Number.isInteger(year)) return undefined;
	return existingDate(year, month || undefined, day || undefined);
}

function ofNumber(number: number): FullDate | undefined {
	if (Number.isInteger(number) && number >= 1500 && number <= 2200) return { year: number };
	if (number >= 15_000_101 && number <= 22_001_231) return writtenDate(String(number));
	if (!Number.isFinite(number) || number < SECONDS) return undefined;
	const date = new Date(number >= MILLISECONDS ? number : number * 1000);
	if (Number.isNaN(date.getTime())) return undefined;
	return existingDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const numberOf = (digits: string | undefined) =>
	digits === undefined || digits === "" ? undefined : Number(digits);
