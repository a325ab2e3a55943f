/** So many times its length of a quoted text is looked at, which may hold megabytes. */
const FAR = 10;

/** A stretch of foreign text for a message: one line, at most `length` characters, quoted. */
export function quote(text: string, length = 60): string {
	const start = text.slice(0, FAR * length);
	const line = start.replace(/[\s\p{Cc}]+/gu, " ").trim();
	const signs = [...line];
	const isWhole = signs.length <= length && start.length === text.length;
	return `“${isWhole ? line : `${signs.slice(0, length - 1).join("")}…`}”`;
}
