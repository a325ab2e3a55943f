import path from "node:path";
import postcss, { type AtRule, type Root, type Rule } from "postcss";
import { type Face, type FontStylesheet, rareName } from "./fontStylesheet.ts";
import { type SplitCharacters, splitCharacters, unicodeRange } from "./splitCharacters.ts";
import type { FormulaRun } from "./usedCharacters.ts";

/** That of formulas also knows which of its faces the formulas of a page are set in. */
export interface FormulaStylesheet extends FontStylesheet {
	/** @returns their names, sorted */
	facesOf(page: string): readonly string[];
}

/** The classes of our own around a formula and of its parts that are not seen. */
const OWN = ["formula", "display", "long", "wide", "huge", "katex-mathml", "tex"];

/** The typeset formulas of pages, by the path of the page. */
export type FormulasByPage = ReadonlyMap<string, readonly FormulaRun[]>;

/**
 * KaTeX's stylesheet with the rules and the faces that some formula needs; the rare characters of a face
 * have a file of their own.
 *
 * @param css `katex.min.css`, which stands in `folder` beside its fonts
 */
export function formulaStylesheet(
	css: string,
	folder: string,
	pages: FormulasByPage,
): FormulaStylesheet {
	const root = postcss.parse(css);
	const runs = [...pages.values()].flat();
	const used = new Set([...OWN, ...runs.flatMap(({ classes }) => classes)]);
	for (const rule of rulesOf(root)) if (!applies(rule, used)) rule.remove();
	tighten(root);
	const facesOfRun = faceChooser(rulesOf(root));
	const needed = new Map(
		Array.from(pages, ([page, some]) => [page, charactersOfFaces(facesOfRun, some)] as const),
	);
	const splits = splitFaces(needed);
	const faces: Face[] = [];
	/** by the key of a face: that of its common characters, and that of its rare ones */
	const files = new Map<string, readonly Face[]>();
	for (const rule of faceRules(root)) {
		const source = declared(rule, "src") ?? "";
		if (source.startsWith("local(")) continue;
		const file = /url\(["']?([^"')]+\.woff2)/u.exec(source)?.[1];
		const key = faceKey(
			declared(rule, "font-family"),
			declared(rule, "font-weight"),
			declared(rule, "font-style"),
		);
		const split = splits.get(key);
		if (!file || !split) {
			rule.remove();
			continue;
		}
		const { common, rare } = split;
		const face = { name: path.parse(file).name, file: path.join(folder, file), characters: common };
		const parts = [face];
		if (rare !== "") {
			const more = { ...face, name: rareName(face.name), characters: rare };
			parts.push(more);
			const other = rule.clone();
			other.append({ prop: "unicode-range", value: unicodeRange(rare), raws: { between: ":" } });
			setSource(other, more.name);
			rule.after(other);
		}
		setSource(rule, face.name);
		files.set(key, parts);
		faces.push(...parts);
	}
	return {
		faces,
		facesOf: (page) =>
			Array.from(needed.get(page) ?? [], ([key, characters]) =>
				(files.get(key) ?? [])
					.filter((face) => [...face.characters].some((one) => characters.has(one)))
					.map(({ name }) => name),
			)
				.flat()
				.sort(),
		print: (urls) =>
			root
				.toString()
				.replace(/url\((KaTeX_[\w-]+)\)/gu, (_, name: string) => `url(${urls.get(name)})`),
	};
}

const faceRules = (root: Root) =>
	root.nodes.filter((node): node is AtRule => node.type === "atrule" && node.name === "font-face");

function setSource(rule: AtRule, name: string): void {
	rule.walkDecls("src", (declaration) => {
		declaration.value = `url(${name})`;
	});
}

/** The pages of papers: of these there are most, and a reader opens most of them. */
const PAPER = /^papers\//u;
/** The share of papers from which on a character of a face is common: a file costs more than a few signs. */
const COMMON = 1 / 200;

/**
 * The characters of each face. Those of essays and tables alone stand apart, as each paper would load them
 * too; a face that no paper has is told by the pages that have it.
 */
function splitFaces(
	needed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): ReadonlyMap<string, SplitCharacters> {
	type Uses = Map<string, ReadonlySet<string>[]>;
	const faces: Uses = new Map();
	const ofPapers: Uses = new Map();
	const add = (uses: Uses, key: string, characters: ReadonlySet<string>) => {
		const some = uses.get(key);
		if (some) some.push(characters);
		else uses.set(key, [characters]);
	};
	for (const [page, used] of needed)
		for (const [key, characters] of used) {
			if (characters.size === 0) continue;
			add(faces, key, characters);
			if (PAPER.test(page)) add(ofPapers, key, characters);
		}
	return new Map(
		Array.from(faces, ([key, all]) => {
			const counted = ofPapers.get(key) ?? all;
			const pagesWith = new Map(all.flatMap((some) => [...some]).map((one) => [one, 0]));
			for (const some of counted)
				for (const one of some) pagesWith.set(one, (pagesWith.get(one) ?? 0) + 1);
			return [key, splitCharacters(pagesWith, counted.length, COMMON)];
		}),
	);
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

/** Tells the faces that rules choose for a run; the face of one for which none does is KaTeX's own. */
function faceChooser(rules: readonly Rule[]): (run: FormulaRun) => readonly string[] {
	const choices = rules.flatMap((rule) => {
		const family = declared(rule, "font-family");
		const [weight, style] = [declared(rule, "font-weight"), declared(rule, "font-style")];
		if (!(family ?? weight ?? style)) return [];
		return [{ rule, face: faceKey(family ?? "KaTeX_Main", weight, style) }];
	});
	/** by the classes: pages have the same again and again */
	const known = new Map<string, readonly string[]>();
	return ({ classes }) => {
		const key = classes.join(" ");
		const before = known.get(key);
		if (before) return before;
		const around = new Set(classes);
		const chosen = choices.filter(({ rule }) => applies(rule, around)).map(({ face }) => face);
		const faces = chosen.length > 0 ? [...new Set(chosen)] : [faceKey("KaTeX_Main")];
		known.set(key, faces);
		return faces;
	};
}

/** The characters that are set in each face. */
function charactersOfFaces(
	facesOfRun: (run: FormulaRun) => readonly string[],
	runs: readonly FormulaRun[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const faces = new Map<string, Set<string>>();
	for (const run of runs)
		for (const face of facesOfRun(run)) {
			const known = faces.get(face) ?? new Set();
			faces.set(face, known);
			for (const character of run.characters) known.add(character);
		}
	return faces;
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
