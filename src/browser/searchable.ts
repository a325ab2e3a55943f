/** A text for comparison: without accents, in lower case. */
export function searchable(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
