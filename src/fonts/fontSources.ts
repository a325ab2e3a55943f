import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { tokenValues, withTokens } from "../styles/tokens.ts";
import type { TextStyle } from "./textStyles.ts";

const require = createRequire(import.meta.url);
const KATEX = require.resolve("katex/dist/katex.min.css");
const styles = (name: string) =>
	readFileSync(new URL(`../styles/${name}.css`, import.meta.url), "utf8");

/** The folder of KaTeX's stylesheet, which names its fonts from there. */
export const katexFolder = path.dirname(KATEX);

/** KaTeX's stylesheet, and ours after it, which name their faces: the cutting goes by it. */
export function katexStyles(): string {
	const own = styles("katex") + styles("drawing") + styles("stacks") + styles("formulaParts");
	return readFileSync(KATEX, "utf8") + withTokens(own, styles("tokens"));
}

/** The name under which the site's styles know the text face, in quotes. */
export const textFamily = tokenValues(styles("tokens"), "--face-own")[0];

const FILES: Readonly<Record<TextStyle, string>> = {
	regular: "400Regular",
	italic: "400Regular_Italic",
	bold: "600SemiBold",
};

/** A file of the text face, which holds all its signs. */
export function textFace(style: TextStyle): string {
	const name = FILES[style];
	return require.resolve(`@expo-google-fonts/source-serif-4/${name}/SourceSerif4_${name}.ttf`);
}
