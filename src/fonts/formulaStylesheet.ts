import path from "node:path";
import postcss, { type AtRule, type Root, type Rule } from "postcss";
import { type Face, type FontStylesheet, rareName } from "./fontStylesheet.ts";
import { splitCharacters, unicodeRange } from "./splitCharacters.ts";
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
	const rules = rulesOf(root);
	const needed = new Map(
		Array.from(pages, ([page, some]) => [page, charactersOfFaces(rules, some)] as const),
	);
	const uses = usesOfFaces(needed);
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
		const use = uses.get(key);
		if (!file || !use) {
			rule.remove();
			continue;
		}
		const { common, rare } = splitCharacters(use.pagesWith, use.pages);
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

/** How many pages have a face, and each of its characters. */
interface FaceUse {
	pages: number;
	readonly pagesWith: Map<string, number>;
}

/** Of these pages there are most, and a reader opens most of them. */
const PAPER = /^papers\//u;

/**
 * What is common is told by the pages of papers: an essay has many characters that no abstract has, which
 * each of these would load. A face that no paper has is counted where it is.
 */
function usesOfFaces(
	needed: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): ReadonlyMap<string, FaceUse> {
	const uses = new Map<string, FaceUse>();
	const pages = [...needed].sort(([a], [b]) => Number(PAPER.test(b)) - Number(PAPER.test(a)));
	const ofPapers = new Set<string>();
	for (const [page, faces] of pages)
		for (const [key, characters] of faces) {
			if (characters.size === 0) continue;
			const use = uses.get(key) ?? { pages: 0, pagesWith: new Map() };
			uses.set(key, use);
			if (PAPER.test(page)) ofPapers.add(key);
			const counts = PAPER.test(page) || !ofPapers.has(key) ? 1 : 0;
			use.pages += counts;
			for (const one of characters) use.pagesWith.set(one, (use.pagesWith.get(one) ?? 0) + counts);
		}
	return uses;
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
): ReadonlyMap<string, ReadonlySet<string>> {
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
