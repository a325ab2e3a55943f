import { type DeviceFace, deviceFamilies } from "./deviceFaces.ts";
import type { Measures } from "./measuresOf.ts";
import { styleRules, type TextStyle, textStyles } from "./textStyles.ts";

/**
 * Rules that make faces of devices as wide and as high as the text face, so that next to nothing moves when
 * it takes their place.
 *
 * @param measuresOf those of the text face
 * @param times how often each character stands in the survey: what is often has to be as wide
 */
export function placeFaces(
	measuresOf: (style: TextStyle) => Measures,
	times: ReadonlyMap<string, number>,
): string {
	const measures = new Map(textStyles.map((style) => [style, measuresOf(style)]));
	return deviceFamilies
		.flatMap(({ family, styles: faces }) =>
			textStyles.flatMap((style) => {
				const sources = faces[style].locals.map((name) => `local("${name}")`).join();
				return GROUPS.map(({ range, has }) => {
					const measured = adjusted(measures.get(style)!, faces[style], (sign) =>
						has(sign) ? (times.get(sign) ?? 0) : 0,
					);
					return `@font-face{font-family:"${family}";${styleRules[style]}${range}src:${sources};${measured}}`;
				});
			}),
		)
		.join("\n");
}

/** Small letters are of another build than the rest, and each part is made as wide by itself. */
const GROUPS = [
	{ range: "", has: (sign: string) => !/[a-z]/u.test(sign) },
	{ range: "unicode-range:U+61-7A;", has: (sign: string) => /[a-z]/u.test(sign) },
];

/** What is overridden is given as a share of the adjusted size. */
function adjusted(own: Measures, face: DeviceFace, often: (sign: string) => number): string {
	const size = widthRatio(own, face, often);
	return [
		["size-adjust", size],
		["ascent-override", own.ascent / size],
		["descent-override", own.descent / size],
		["line-gap-override", own.lineGap / size],
	]
		.map(([name, share]) => `${name}:${percent(share as number)}`)
		.join(";");
}

/** How much wider a text of the survey is in our face than in another; 1 where there is none. */
function widthRatio(own: Measures, { widths }: DeviceFace, often: (sign: string) => number) {
	let ours = 0;
	let theirs = 0;
	for (const [index, width] of widths.entries()) {
		const sign = String.fromCharCode(0x20 + index);
		ours += (own.widthOf(sign) ?? 0) * often(sign);
		theirs += (width / 1000) * often(sign);
	}
	return theirs === 0 ? 1 : ours / theirs;
}

const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`;
