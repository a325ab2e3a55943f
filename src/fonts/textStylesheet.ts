import { textFace, textFamily } from "./fontSources.ts";
import { type Face, type FontStylesheet, rareName } from "./fontStylesheet.ts";
import { measuresOf } from "./measuresOf.ts";
import { placeFaces } from "./placeFaces.ts";
import { type SplitCharacters, unicodeRange } from "./splitCharacters.ts";
import { styleRules, type TextStyle, textStyles } from "./textStyles.ts";

const NAMES: Readonly<Record<TextStyle, string>> = {
	regular: "serif",
	italic: "serif-italic",
	bold: "serif-bold",
};

/**
 * The text face under the name that the site's styles know it by, which is shown as soon as it is there, and
 * faces of devices as wide and high as it is, which keep its place until then.
 *
 * @param characters of all text; the rare ones get a file of their own in each style
 * @param times how often each character stands in the survey
 */
export function textStylesheet(
	{ common, rare }: SplitCharacters,
	times: ReadonlyMap<string, number>,
): FontStylesheet {
	const faces: (Face & { css: string })[] = textStyles.flatMap((style) => {
		const name = NAMES[style];
		const file = textFace(style);
		const css = styleRules[style];
		const face = { name, file, characters: common, css };
		if (rare === "") return [face];
		const range = `${css}unicode-range:${unicodeRange(rare)};`;
		return [face, { name: rareName(name), file, characters: rare, css: range }];
	});
	const places = placeFaces((style) => measuresOf(textFace(style)), times);
	return {
		faces,
		print: (urls) =>
			[
				...faces.map(
					({ name, css }) =>
						`@font-face{font-family:${textFamily};${css}font-display:swap;src:url(${urls.get(name)})}`,
				),
				places,
			].join("\n"),
	};
}
