/**
 * Counts the signs of a content stream that no font of the browser has: it
 * shows a box for each, which is glyph 0 of every font.
 *
 * @param stream of Skia's making: text as hexadecimal numbers of glyphs, four digits each
 */
export function countUnshown(stream: string): number {
	let count = 0;
	for (const [, glyphs = ""] of stream.matchAll(/<([0-9A-F]+)> Tj/gu))
		count += (glyphs.match(/.{4}/gu) ?? []).filter((glyph) => glyph === "0000").length;
	return count;
}
