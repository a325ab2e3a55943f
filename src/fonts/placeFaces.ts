import { type DeviceFace, deviceFamilies } from "./deviceFaces.ts";
import type { Measures } from "./measuresOf.ts";
import { styleRules, type TextStyle, textStyles } from "./textStyles.ts";

/**
 * Rules that make faces of devices as wide and as high as the text face, so that next to nothing moves when it
 * takes their place.
 *
 * @param measuresOf those of the text face
 * @param times how often each character stands in the survey: what is often has to be as wide, what is not need not
 */
export function placeFaces(
	measuresOf: (style: TextStyle) => Measures,
	times: ReadonlyMap<string, number>,
): string {
	const measures = new Map(textStyles.map((style) => [style, measuresOf(style)]));
	return deviceFamilies
		.flatMap(({ family, styles: faces }) =>
			textStyles.map((style) => {
				const sources = faces[style].locals.map((name) => `local("${name}")`).join();
				const measured = adjusted(measures.get(style)!, faces[style], times);
				return `@font-face{font-family:"${family}";${styleRules[style]}src:${sources};${measured}}`;
			}),
		)
		.join("\n");
}

/** What is overridden is given as a share of the adjusted size. */
function adjusted(own: Measures, face: DeviceFace, times: ReadonlyMap<string, number>): string {
	const size = widthRatio(own, face, times);
	return [
		["size-adjust", size],
		["ascent-override", own.ascent / size],
		["descent-override", own.descent / size],
		["line-gap-override", own.lineGap / size],
	]
		.map(([name, share]) => `${name}:${percent(share as number)}`)
		.join(";");
}

/** How much wider a text of the survey is in our face than in another. */
function widthRatio(own: Measures, { widths }: DeviceFace, times: ReadonlyMap<string, number>) {
	let ours = 0;
	let theirs = 0;
	for (const [index, width] of widths.entries()) {
		const character = String.fromCharCode(0x20 + index);
		// Each counts once besides, for a survey that has no text yet.
		const often = (times.get(character) ?? 0) + 1;
		ours += (own.widthOf(character) ?? 0) * often;
		theirs += (width / 1000) * often;
	}
	return ours / theirs;
}

const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`;
