import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const KATEX = require.resolve("katex/dist/katex.min.css");
const OURS = new URL("../styles/katex.css", import.meta.url);

/** The folder of KaTeX's stylesheet, which names its fonts from there. */
export const katexFolder = path.dirname(KATEX);

/** KaTeX's stylesheet, and ours after it. */
export function katexStyles(): string {
	return readFileSync(KATEX, "utf8") + readFileSync(OURS, "utf8");
}

/** A file of the text face, by its name in the package. */
export function textFace(file: string): string {
	return require.resolve(`@fontsource/source-serif-4/files/${file}`);
}
