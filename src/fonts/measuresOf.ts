import { readFileSync } from "node:fs";
import { create } from "fontkitten";

/** What of a font decides how much room a text takes: shares of the size. */
export interface Measures {
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
	/** @returns undefined for a character that the font does not have */
	widthOf(character: string): number | undefined;
}

/** Reads the measures of a font on disk. */
export function measuresOf(file: string): Measures {
	const font = create(readFileSync(file));
	if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
	const { unitsPerEm } = font;
	return {
		ascent: font.ascent / unitsPerEm,
		descent: -font.descent / unitsPerEm,
		lineGap: font.lineGap / unitsPerEm,
		widthOf: (character) => {
			const point = character.codePointAt(0) ?? 0;
			if (!font.hasGlyphForCodePoint(point)) return undefined;
			return font.glyphForCodePoint(point).advanceWidth / unitsPerEm;
		},
	};
}
