/** The words of a title for a query, in which no sign of it has a meaning. */
export function queryWords(title: string): string {
	return title
		.replace(/\\[A-Za-z]+/gu, " ")
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
		.trim()
		.slice(0, 300);
}
