import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postcss, { type Declaration } from "postcss";
import { describe, expect, it } from "vitest";
import { digestStyles } from "../../src/digest/print/digestStyles.ts";
import { pageRules } from "../../src/digest/print/pageRules.ts";
import { paperSizes } from "../../src/digest/print/paperSizes.ts";
import { digestTokens, siteStylesheet, tokenValues, withTokens } from "../../src/styles/tokens.ts";
import { ROOT } from "../support/corpus.ts";

const SRC = path.join(ROOT, "src");
const read = (file: string) => readFileSync(path.join(SRC, file), "utf8");
const tokens = read("styles/tokens.css");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((file) =>
	file.split(path.sep).join("/"),
);
const sheets = files.filter((file) => file.endsWith(".css") && file !== "styles/tokens.css");
const code = files.filter((file) => /\.(?:astro|mjs|ts|tsx)$/u.test(file));

/** Files that name faces, and why they may. */
const NAMING_FACES: Readonly<Record<string, string>> = {
	"styles/katex.css": "describes faces of devices, made as wide as KaTeX’s",
	"fonts/deviceFaces.ts": "describes faces of devices, whose widths ours is held against",
	"fonts/formulaStylesheet.ts": "reads KaTeX’s own stylesheet, in which the face has that name",
	"pages/about/index.astro": "credits who made the face",
	"digest/components/TitlePage.astro": "credits the face in the colophon",
};

const COLOUR =
	/#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|(?<![\\\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/iu;
const NAMED_COLOUR =
	/(?<![\w-])(?:black|white|gr[ae]y|silver|red|maroon|green|lime|olive|blue|navy|teal|aqua|cyan|purple|magenta|fuchsia|yellow|orange|brown|pink|canvas|canvastext)(?![\w-])/iu;
const FACE =
	/KaTeX_|Source Serif|Survey Serif|Charter|Georgia|Cambria|Palatino|Helvetica|Arial|Menlo|Consolas/u;
/** A length that is a decision: one relative to its own text or place is not. */
const LENGTH = /(?<![\w.-])(?!0(?:\D|$))[\d.]+(?:px|pt|pc|mm|cm|in|rem|ch)\b/u;

/** What a declaration decides though it should name it. */
function decided({ prop, value }: Declaration): string | undefined {
	const stated = value.replace(/var\([^()]*\)/gu, "");
	if (COLOUR.test(stated) || NAMED_COLOUR.test(stated)) return "a colour";
	if (prop === "font-family" && !/^(?:inherit)?$/u.test(stated.trim())) return "a face";
	if (prop === "font" && /["A-Za-z]{4,}/u.test(stated.replace("inherit", ""))) return "a face";
	// The body's text is of the size that the root has.
	if (/^font(?:-size)?$/u.test(prop) && LENGTH.test(stated.replace(/^1rem\b/u, "")))
		return "a size of text";
	if (prop === "line-height" && !/^[01]?$/u.test(stated.trim())) return "the height of a line";
	if (prop === "max-width" && LENGTH.test(stated.replace(/100vw - [\d.]+rem/u, "")))
		return "a measure";
	if (/^(?:border|outline)(?!-radius)|^(?:column-rule|stroke-width)/u.test(prop))
		return LENGTH.test(stated) || /^[1-9.]/u.test(stated) ? "a rule" : undefined;
	if (prop === "border-radius" && LENGTH.test(stated)) return "a corner";
	return undefined;
}

const COLOUR_OF_ICON = /#[\da-f]{6}/gu;

describe("a decision of the look", () => {
	it.each(sheets)("is none of %s", (file) => {
		const found: string[] = [];
		postcss.parse(read(file)).walkDecls((declaration) => {
			const inFace = declaration.parent?.type === "atrule";
			const what = inFace && NAMING_FACES[file] ? undefined : decided(declaration);
			if (what) found.push(`${what}: ${declaration}`);
		});
		expect(found).toEqual([]);
	});

	it("is none of the code", () => {
		const found = code.flatMap((file) =>
			read(file)
				.split("\n")
				.filter((line) => COLOUR.test(line) || (FACE.test(line) && !NAMING_FACES[file]))
				.map((line) => `${file}: ${line.trim()}`),
		);
		expect(found).toEqual([]);
	});

	it("has no exception that nothing needs", () => {
		const idle = Object.keys(NAMING_FACES).filter(
			(file) => !FACE.test(read(file)) && !read(file).includes("@font-face"),
		);
		expect(idle).toEqual([]);
	});
});

const namesIn = (css: string) =>
	new Set(Array.from(css.matchAll(/var\((--[\w-]+)/gu), ([, name = ""]) => name));
const decidedIn = (css: string) =>
	new Set(Array.from(css.matchAll(/(?:^|[\s{;])(--[\w-]+):/gu), ([, name = ""]) => name));

describe("a name", () => {
	const everything = [...sheets, ...code].map(read).join("\n");

	it("is decided where it is used, by tokens.css or by its own sheet", () => {
		const known = decidedIn(tokens);
		const unknown = sheets.flatMap((file) => {
			const own = decidedIn(read(file));
			return [...namesIn(read(file))].filter((name) => !known.has(name) && !own.has(name));
		});
		const ofPages = decidedIn(pageRules(paperSizes.a4, []));
		expect(unknown.filter((name) => !ofPages.has(name))).toEqual([]);
	});

	it("is known to the site and to digests where a drawing uses it", () => {
		const drawn = code.filter((file) => file.startsWith("figures/")).map(read);
		const asked = [...namesIn(drawn.join("\n"))];
		expect(asked).toContain("--accent");
		for (const css of [siteStylesheet(tokens, tokens), digestTokens(tokens)])
			expect(asked.filter((name) => !decidedIn(css).has(name))).toEqual([]);
	});

	it("is used", () => {
		const used = new Set([...namesIn(everything), ...namesIn(tokens)]);
		const asked = (name: string) => used.has(name) || everything.includes(`"${name}"`);
		expect([...decidedIn(tokens)].filter((name) => !asked(name))).toEqual([]);
	});

	it("has a value in a digest wherever a digest uses it", () => {
		const css = digestStyles() + pageRules(paperSizes.a4, []);
		const known = decidedIn(css);
		expect([...namesIn(css)].filter((name) => !known.has(name))).toEqual([]);
	});
});

describe("tokens", () => {
	const some = `:root { --a: 1px; --b: var(--a), x; } @media print { :root, .printed-digest { --a: 2pt; } } .printed-digest { --c: 3pt; }`;

	it("are read in the order in which they are decided", () => {
		expect(tokenValues(some, "--a")).toEqual(["1px", "2pt"]);
		expect(() => tokenValues(some, "--d")).toThrow("tokens.css has no --d");
	});

	it("have one accent for screens, digests and the icon, and none where a page is printed", () => {
		const [accent, printed] = tokenValues(tokens, "--accent");
		const [, light, dark] = /^light-dark\(([^,()]+), ([^,()]+)\)$/u.exec(accent) ?? [];
		expect(printed).toBe("#000");
		expect(digestTokens(tokens)).toContain(`--accent: ${accent}`);
		const icon = readFileSync(path.join(ROOT, "public", "icon.svg"), "utf8");
		expect(icon.match(COLOUR_OF_ICON)).toEqual([light, dark]);
	});

	it("are stated as a screen has them, whatever they name", () => {
		expect(withTokens("a { x: var(--b) 0 }", some)).toBe("a { x: 1px, x 0 }");
		const own = "a { --own: 0; x: var(--own) }";
		expect(withTokens(own, some)).toBe(own);
	});

	it("of a digest are those that name it, and no others", () => {
		expect(digestTokens(some).match(/--\w/gu)).toEqual(["--a", "--c"]);
	});

	it("of the site are those of several values; the others are stated", () => {
		const more = `${some} :root { --e: 4px; }`;
		const site = siteStylesheet(more, more);
		expect(site.match(/--\w(?=:)/gu)).toEqual(["--a", "--a"]);
		expect(site).not.toContain(".printed-digest");
		expect(siteStylesheet("a { margin: var(--e); x: var(--b) var(--f) }", more)).toBe(
			"a { margin: 4px; x: var(--a), x var(--f) }",
		);
	});
});
