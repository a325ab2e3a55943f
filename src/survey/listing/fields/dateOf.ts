import { monthNumber } from "../../../text/months.ts";
import type { PrintedDate } from "../../model.ts";
import { existingDate } from "../../text/isoDate.ts";
import type { First, Known } from "./known.ts";
import { readDate } from "./readDate.ts";
import { readText } from "./readText.ts";
import { countOf } from "./readValues.ts";

/** A date of its own, or of a year with a month. */
export function dateOf(
	first: First,
	known: readonly Known[],
	onUnread: (field: Known) => void,
): PrintedDate | undefined {
	const year = first("year", readDate);
	const date = first("date", (value) => {
		const read = readDate(value);
		// A reference manager tells when it made a record, too.
		const isOfRecord = known.some(
			({ name, ...field }) => field.value === value && OF_RECORD.test(name),
		);
		return year && read?.year !== year.year && isOfRecord ? undefined : read;
	});
	const [exact, base] =
		date && year && date.year === year.year ? [date, year] : [date ?? year, date ?? year];
	if (exact?.month !== undefined) return exact;
	const month = base && (first("date", readMonth) ?? first("month", readMonth));
	const day = month?.day ?? (month && first("day", countOf));
	const whole = base && month && existingDate(base.year, month.month, day || undefined);
	const stated = known.find(({ role }) => role === "date");
	// A text that tells more than was understood.
	const isPart = date === undefined || TELLS_MORE.test(textOf(stated?.value));
	if (stated && !whole && base?.month === undefined && isPart) onUnread(stated);
	return whole ?? base;
}

const OF_RECORD = /^(?:created|cdate)(?:_?(?:at|date))?$/iu;
const TELLS_MORE = /\d{4}.*\d|\d.*\d{4}|\p{L}{2}/u;
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** A month, and its day where one stands with it: `3`, `jul`, `JUN 13`, `MAY-JUN`. */
function readMonth(value: unknown): { month: number; day: number | undefined } | undefined {
	const text = readText(value)?.replace(/[{}"]/gu, "").trim() ?? "";
	const [, name = "", day] = /^(\p{L}+)\.?(?:[ ~]+(\d{1,2}))?(?![\p{L}\d])/u.exec(text) ?? [];
	const month = /^\d{1,2}$/u.test(text) ? Number(text) : monthNumber(name);
	return month === undefined || month < 1 || month > 12
		? undefined
		: { month, day: day === undefined ? undefined : Number(day) };
}
