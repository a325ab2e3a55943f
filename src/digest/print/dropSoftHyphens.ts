/**
 * Drops the soft hyphens of a content stream at which no line ends: Skia
 * writes each as an invisible blank that copies as U+00AD and parts words for
 * a search. One at which a line ends shows a hyphen, and stays.
 *
 * @param blanks the glyphs that show nothing, as the stream writes them in each of its fonts, such as `0001`
 */
export function dropSoftHyphens(stream: string): string {
	return stream
		.replace(
			/\/Span ?<<\/ActualText <FEFF(?:00AD)+> ?>> BDC\s((?:[^<>\n]*Td )?)(?:<0001> Tj\s)?EMC\n/gu,
			(_, move: string) => (move === "" ? "" : `${move.trimEnd()}\n`),
		)
		.replace(
			/(\/ActualText <FEFF)((?:[0-9A-F]{4})+)(> ?>> BDC)/gu,
			(whole, before: string, text: string, after: string) => {
				const shown = (text.match(/.{4}/gu) ?? []).filter((unit) => unit !== "00AD").join("");
				return shown === "" ? whole : before + shown + after;
			},
		);
}
