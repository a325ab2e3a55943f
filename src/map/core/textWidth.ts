/** Letters by how wide a serif has them, in sizes of the text, rather too wide than too narrow. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[
		/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^\0-\uffff]/u,
		1.05,
	],
	[/[MWmw@%&—]/u, 0.92],
	[/[\p{Lu}\d]/u, 0.72],
	[/[ijltfr.,:;'’|()[\]-]/u, 0.4],
	[/\p{M}/u, 0],
	[/\s/u, 0.28],
];
const OTHER = 0.6;

/** About how wide a text stands where nothing can measure it, in sizes of the text. */
export function textWidth(text: string): number {
	let width = 0;
	for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
	return width;
}
