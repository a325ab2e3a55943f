/** Data as the text of a script element, which none of its texts can end. */
export function jsonLdText(data: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
}
