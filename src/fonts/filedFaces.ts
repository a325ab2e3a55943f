import { pathToFileURL } from "node:url";
import { textFace, textFamily } from "./fontSources.ts";
import { styleRules, textStyles } from "./textStyles.ts";

/** The rules of the text face with all its signs, as it lies on the disk: for what is printed from there. */
export function filedFaces(): string {
	return textStyles
		.map((style) => {
			const url = pathToFileURL(textFace(style)).href;
			return `@font-face{font-family:${textFamily};${styleRules[style]}src:url("${url}")}`;
		})
		.join("\n");
}
