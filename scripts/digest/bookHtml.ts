import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hyphenateHtml } from "../../src/survey/digest/hyphenateHtml.ts";

const require = createRequire(import.meta.url);
const STYLES = path.resolve(import.meta.dirname, "../../src/styles/digest.css");

/** The stylesheets of the fonts; their files stand beside them. */
const FONTS = [
	"@fontsource/source-serif-4/400.css",
	"@fontsource/source-serif-4/400-italic.css",
	"@fontsource/source-serif-4/600.css",
	"katex/dist/katex.min.css",
];

/** A print needs fonts, styles and pictures of its own; nothing from elsewhere, and no script. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline' file:; font-src file:; img-src data:";

/** What the look of all books depends on, besides their HTML. */
export function bookStyles(): string {
	return readFileSync(STYLES, "utf8");
}

/** The page that is printed: the book with soft hyphens, its styles, and a place for the rules of its pages. */
export function bookHtml(source: string): string {
	const links = FONTS.map(
		(font) => `<link rel="stylesheet" href="${pathToFileURL(require.resolve(font)).href}">`,
	);
	const head = [
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		...links,
		`<style>${bookStyles()}</style>`,
		'<style class="pages"></style>',
	].join("\n");
	const [before = "", after = ""] = source.split("<body>");
	return `${before.replace("<head>", `<head>${head}`)}<body>${hyphenateHtml(after)}`;
}
