import { daysInMonth, months } from "../../text/months.ts";
import type { PrintedDate } from "../model.ts";

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a time may follow); undefined for anything else or a day that
 * does not exist.
 */
export function printedDate(text: string): (PrintedDate & { year: number }) | undefined {
	const match =
		/^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]{0,20}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u.exec(
			text.trim(),
		);
	if (!match) return undefined;
	const [, year, month, day] = match.map((part) => (part === undefined ? undefined : Number(part)));
	return year === undefined ? undefined : existingDate(year, month, day);
}

/** A date of these numbers; undefined where there is no such day. */
export function existingDate(
	year: number,
	month: number | undefined,
	day: number | undefined,
): (PrintedDate & { year: number }) | undefined {
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(month, year)))
		return undefined;
	return {
		year,
		...(month !== undefined && { month }),
		...(day !== undefined && { day }),
	};
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined without a year, or for a day that the year does not have. */
export function isoDate({ year, month, day }: PrintedDate): string | undefined {
	if (year === undefined) return undefined;
	if (month !== undefined && day !== undefined && day > daysInMonth(month, year)) return undefined;
	const parts = [String(year).padStart(4, "0")];
	if (month !== undefined) parts.push(String(month).padStart(2, "0"));
	if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
	return parts.join("-");
}

/** For readers: "5 June 2025", "June 2025", "5 June". */
export function readableDate({ year, month, day }: PrintedDate): string {
	const name = month === undefined ? undefined : months[month - 1];
	return [name === undefined ? undefined : day, name, year]
		.filter((part) => part !== undefined)
		.join(" ");
}
