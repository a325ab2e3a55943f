import path from "node:path";
import postcss, { type AtRule, type Root, type Rule } from "postcss";
import type { FormulaRun } from "./usedCharacters.ts";

/** A face of a font on disk. */
export interface Face {
	/** the name that its file gets, without hash and ending */
	readonly name: string;
	readonly file: string;
	/** those that are set in it, sorted */
	readonly characters: string;
}

/** A stylesheet whose fonts have no addresses yet. */
export interface FontStylesheet {
	readonly faces: readonly Face[];
	/** @param urls the address of each face, by name, from the stylesheet's folder */
	print(urls: ReadonlyMap<string, string>): string;
}

/** That of formulas also knows which of its faces some formulas are set in. */
export interface FormulaStylesheet extends FontStylesheet {
	/** @returns their names, sorted */
	facesOf(runs: readonly FormulaRun[]): readonly string[];
}

const TEXT_FACES = [
	{ name: "serif", source: "400-normal", css: "" },
	{ name: "serif-italic", source: "400-italic", css: "font-style:italic;" },
	{ name: "serif-bold", source: "600-normal", css: "font-weight:600;" },
] as const;

/**
 * The text face under the name that the site's styles know it by:
 * it is shown where it is there at once, and never takes the place of another.
 *
 * @param family its name there, in quotes
 * @param characters of all text
 */
export function textStylesheet(
	family: string,
	resolve: (file: string) => string,
	characters: string,
): FontStylesheet {
	const faces = TEXT_FACES.map(({ name, source, css }) => ({
		name,
		file: resolve(`source-serif-4-latin-${source}.woff2`),
		characters,
		css,
	}));
	return {
		faces,
		print: (urls) =>
			faces
				.map(
					({ name, css }) =>
						`@font-face{font-family:${family};${css}font-display:optional;src:url(${urls.get(name)})}`,
				)
				.join("\n"),
	};
}

/** The classes of our own around a formula and of its parts that are not seen. */
const OWN = ["formula", "display", "long", "wide", "huge", "katex-mathml", "tex"];

/**
 * KaTeX's stylesheet with the rules and the faces that some formula needs.
 *
 * @param css `katex.min.css`, which stands in `folder` beside its fonts
 * @param runs of the typeset formulas
 */
export function formulaStylesheet(
	css: string,
	folder: string,
	runs: readonly FormulaRun[],
): FormulaStylesheet {
	const root = postcss.parse(css);
	const used = new Set([...OWN, ...runs.flatMap(({ classes }) => classes)]);
	for (const rule of rulesOf(root)) if (!applies(rule, used)) rule.remove();
	tighten(root);
	const rules = rulesOf(root);
	const needed = charactersOfFaces(rules, runs);
	const faces: Face[] = [];
	const names = new Map<string, string>();
	root.walkAtRules("font-face", (rule) => {
		const source = declared(rule, "src") ?? "";
		if (source.startsWith("local(")) return;
		const file = /url\(["']?([^"')]+\.woff2)/u.exec(source)?.[1];
		const key = faceKey(
			declared(rule, "font-family"),
			declared(rule, "font-weight"),
			declared(rule, "font-style"),
		);
		const characters = needed.get(key);
		if (file && characters) {
			const face = { name: path.parse(file).name, file: path.join(folder, file), characters };
			faces.push(face);
			names.set(key, face.name);
			rule.walkDecls("src", (declaration) => {
				declaration.value = `url(${face.name})`;
			});
		} else rule.remove();
	});
	return {
		faces,
		facesOf: (some) =>
			[...charactersOfFaces(rules, some)]
				.flatMap(([key, characters]) => (characters ? (names.get(key) ?? []) : []))
				.sort(),
		print: (urls) =>
			root
				.toString()
				.replace(/url\((KaTeX_[\w-]+)\)/gu, (_, name: string) => `url(${urls.get(name)})`),
	};
}

/** Takes out comments and blanks, which each first visit would load. */
function tighten(root: Root): void {
	root.walk((node) => {
		if (node.type === "comment") node.remove();
		else node.raws = { before: "", between: node.type === "decl" ? ":" : "", after: "" };
	});
}

function rulesOf(root: Root): Rule[] {
	return root.nodes.filter((node): node is Rule => node.type === "rule");
}

/** Whether some selector of a rule may apply where elements with these classes are. */
function applies(rule: Rule, classes: ReadonlySet<string>): boolean {
	return rule.selectors.some((selector) =>
		Array.from(selector.matchAll(/(?<!:not\()\.([\w-]+)/gu)).every(
			([, name]) => name !== undefined && classes.has(name),
		),
	);
}

/**
 * The faces that rules choose, with the characters that are set in them; the face of no such rule is
 * KaTeX's own.
 */
function charactersOfFaces(
	rules: readonly Rule[],
	runs: readonly FormulaRun[],
): ReadonlyMap<string, string> {
	const choices = rules.flatMap((rule) => {
		const family = declared(rule, "font-family");
		const [weight, style] = [declared(rule, "font-weight"), declared(rule, "font-style")];
		if (!(family ?? weight ?? style)) return [];
		return [{ rule, face: faceKey(family ?? "KaTeX_Main", weight, style) }];
	});
	const faces = new Map<string, Set<string>>();
	for (const { classes, characters } of runs) {
		const around = new Set(classes);
		const chosen = choices.filter(({ rule }) => applies(rule, around)).map(({ face }) => face);
		for (const face of chosen.length > 0 ? chosen : [faceKey("KaTeX_Main")]) {
			const known = faces.get(face) ?? new Set();
			faces.set(face, known);
			for (const character of characters) known.add(character);
		}
	}
	return new Map(Array.from(faces, ([face, known]) => [face, [...known].sort().join("")]));
}

function faceKey(family = "", weight = "400", style = "normal"): string {
	return [
		family.split(",")[0]?.replace(/["']/gu, ""),
		weight === "bold" ? "700" : weight.replace("normal", "400"),
		style,
	].join(" ");
}

function declared(rule: Rule | AtRule, property: string): string | undefined {
	let value: string | undefined;
	rule.walkDecls(property, (declaration) => {
		value = declaration.value;
	});
	return value;
}
