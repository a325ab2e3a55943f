import { monthNumber } from "../../text/months.ts";
import type { PrintedDate } from "../model.ts";
import { existingDate } from "./isoDate.ts";

const TIME =
	"(?:[T ] ?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)? ?(?:[AP]M)? " +
	"?(?:[A-Z]{1,4}|[+-]\\d{2}:?(?:\\d{2})?)?)?";
const MONTH = "(?<name>[A-Z][a-z]{2,8})\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>\\d{4})";

/** How people and programs write dates whose order nobody doubts; `04/09/2024` is none of them. */
const forms: readonly RegExp[] = [
	`${YEAR}(?<sign>[-/.])(?<month>\\d{1,2})(?:\\k<sign>(?<day>\\d{1,2})${TIME})?`,
	`${YEAR}(?:(?<month>\\d{2})(?<day>\\d{2}))?`,
	`(?:[A-Z][a-z]{2,8}\\.?, ?)?${DAY}[ -]${MONTH},?[ -]${YEAR}${TIME}`,
	`(?:[A-Z][a-z]{2,8}\\.?, ?)?${MONTH} ${DAY},? ${YEAR}${TIME}`,
	`${MONTH},? ${YEAR}`,
	`${YEAR} ${MONTH}(?: ${DAY})?`,
].map((form) => new RegExp(`^${form}$`, "u"));

/**
 * Reads a date as it is written, "2024-04-09T12:00:00Z" or "9 April 2024": the
 * day stays that of its own time zone.
 *
 * @returns undefined for anything else, or a day that does not exist
 */
export function writtenDate(text: string): (PrintedDate & { year: number }) | undefined {
	const written = text.trim().replace(/\s+/gu, " ");
	for (const form of forms) {
		const { year, month, day, name } = form.exec(written)?.groups ?? {};
		if (year === undefined) continue;
		const named = name === undefined ? month : monthNumber(name);
		if (name !== undefined && named === undefined) return undefined;
		return existingDate(Number(year), numberOf(named), numberOf(day));
	}
	return undefined;
}

const numberOf = (digits: string | number | undefined) =>
	digits === undefined ? undefined : Number(digits);
