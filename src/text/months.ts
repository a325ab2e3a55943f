/** The English month names as listings print them, January first. */
export const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** 1 for "Jan", "jan." or "January"; undefined for anything else. */
export function monthNumber(name: string): number | undefined {
	const key = name.replace(/\.$/u, "").toLowerCase();
	if (key.length < 3) return undefined;
	const index = months.findIndex(
		(month) => month.toLowerCase().startsWith(key) || (key === "sept" && month === "September"),
	);
	return index === -1 ? undefined : index + 1;
}

/** The number of days of a month; without a year, of a leap year. `month` is 1 to 12. */
export function daysInMonth(month: number, year = 2000): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
