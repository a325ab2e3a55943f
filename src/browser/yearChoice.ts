/**
 * Whether a date is of a chosen year: "2023", "-2017" for all until then, "unknown" for a date that no
 * listing tells, "" for any.
 *
 * @param date ISO, or ""
 */
export function isOfYear(date: string, year: string): boolean {
	if (year === "unknown") return date === "";
	if (year.startsWith("-")) return date !== "" && date.slice(0, 4) <= year.slice(1);
	return date.startsWith(year);
}

/** Offers the years until one where the address asks for them: the first page has them as a column. */
export function offerEarlyYears(field: HTMLSelectElement, year: string): void {
	if (!/^-\d{4}$/u.test(year) || Array.from(field.options, ({ value }) => value).includes(year))
		return;
	field.append(new Option(`until ${year.slice(1)}`, year));
}
