/**
 * Rows as a table for spreadsheets, by RFC 4180. A field that a spreadsheet would take for a formula begins
 * with an apostrophe; a number may have its sign.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
	rows.map((fields) => `${fields.map(fieldText).join(",")}\r\n`).join("");

function fieldText(field: string): string {
	const isActive = /^[=+\-@\t\r]/u.test(field) && !/^[-+][\d.,]+ ?%?$/u.test(field);
	const safe = isActive ? `'${field}` : field;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
