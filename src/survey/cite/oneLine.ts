/** Composed characters, and neither line breaks nor control characters: the formats are made of lines. */
export function oneLine(text: string): string {
	return text
		.toWellFormed()
		.normalize("NFC")
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}
