import katex, { type KatexOptions } from "katex";
import "katex/contrib/mhchem";
import { type ArgumentMacro, argumentMacros } from "./argumentMacros.ts";
import { tooLarge } from "./formulaLimits.ts";
import { macros } from "./macros.ts";
import { ownAccents } from "./ownAccents.ts";
import { drawSigns } from "./relaxSigns.ts";
import { relaxTex } from "./relaxTex.ts";
import { remember } from "./remember.ts";

/** A formula as HTML, or why there is none and the offset in its TeX at which KaTeX stopped. */
export type Typeset =
	| {
			readonly html: string;
			/** the macros that nobody knows, with their backslash: they are set as their source */
			readonly unknown: readonly string[];
	  }
	| { readonly refused: string; readonly at: number };

export interface TypesetOptions {
	/** on lines of its own */
	readonly display?: boolean;
	/** also sets what KaTeX only warns of */
	readonly lenient?: boolean;
	/** also sets what TeX takes and KaTeX does not, and a macro of its author's own as its source */
	readonly asWritten?: boolean;
}

/** in em: what a rule or a blank may measure */
const WIDEST = 40;
/** How many macros of its author's own a formula may hold. */
const MOST_UNKNOWN = 8;

/** What leads out of a formula. KaTeX sets these in red instead of refusing them. */
const OUTWARD = [
	"\\href",
	"\\url",
	"\\includegraphics",
	"\\htmlClass",
	"\\htmlId",
	"\\htmlStyle",
	"\\htmlData",
];

/**
 * Typesets a formula by KaTeX: every formula of a survey, so that what cannot
 * be set is known here and stands on no page. Total.
 *
 * @param tex TeX in math mode, without dollars
 */
export function typesetFormula(
	tex: string,
	{ display = false, lenient = false, asWritten = false }: TypesetOptions = {},
): Typeset {
	const large = tooLarge(tex);
	if (large) return large;
	return setOnce[asWritten ? "asWritten" : lenient ? "lenient" : "strictly"][
		display ? "display" : "inline"
	](tex);
}

/** So many formulas are kept typeset: a formula stands on several pages, and is asked for before. */
const MOST_KEPT = 2000;
const inBoth = (set: (tex: string, displayMode: boolean) => Typeset) => ({
	display: remember((tex) => set(tex, true), MOST_KEPT),
	inline: remember((tex) => set(tex, false), MOST_KEPT),
});
const setOnce = {
	asWritten: inBoth((tex, display) => setAsWritten(drawSigns(relaxTex(tex)), display)),
	lenient: inBoth((tex, displayMode) => set(tex, { ...katexOptions(true, tex), displayMode })),
	strictly: inBoth((tex, displayMode) => set(tex, { ...katexOptions(false, tex), displayMode })),
};

function setAsWritten(tex: string, display: boolean): Typeset {
	const own = Object.fromEntries(ownAccents(tex).map((name) => [name, sourceOf(name)]));
	for (;;) {
		const macros = { ...knownMacros(tex), ...own };
		const typeset = set(tex, { ...katexOptions(true, ""), strict, displayMode: display, macros });
		const unknown = Object.keys(own);
		if ("html" in typeset) return { ...typeset, unknown };
		const macro = unknownMacro.exec(typeset.refused)?.slice(1).find(Boolean);
		const found = macro === undefined ? namesakesIn(tex) : [macro];
		const others = found.filter((name) => !(name in own));
		if (others.length === 0 || unknown.length >= MOST_UNKNOWN) return typeset;
		for (const name of others) own[name] = sourceOf(name);
	}
}

/** What is set where a macro stands that nobody knows. */
const sourceOf = (name: string): string => `{\\texttt{\\textbackslash ${name.slice(1)}}}`;

/** Macros of our table that take an argument: where none is given, they are others of the same name. */
function namesakesIn(tex: string): string[] {
	return Array.from(tex.matchAll(/\\[A-Za-z]+/gu), ([name]) => name).filter(
		(name) =>
			Object.hasOwn(argumentMacros, name) ||
			(Object.hasOwn(macros, name) && macros[name]!.includes("#")),
	);
}

/** A macro that KaTeX lacks, or an accent of text whose name an author took for a macro of his own. */
const unknownMacro =
	/^Undefined control sequence: (\\[A-Za-z]+)$|^Expected group as argument to '(\\[HLOhuvkrdbtc])'|as argument to '(\\[HLOhuvkrdbtc])'$/u;

function set(tex: string, options: KatexOptions): Typeset {
	try {
		const html = katex.renderToString(tex, options);
		return html.isWellFormed() ? { html, unknown: [] } : { refused: "half a character", at: 0 };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) return { refused: String(error), at: 0 };
		return { refused: error.rawMessage, at: error.position ?? 0 };
	}
}

/**
 * How KaTeX sets the formulas of a survey; for one formula, or for one text whose author may define
 * macros.
 *
 * @param tex the formula, where it is known: only its macros are given then
 */
export function katexOptions(lenient: boolean, tex?: string) {
	return {
		output: "html",
		strict: lenient ? "ignore" : "error",
		maxSize: WIDEST,
		macros: knownMacros(tex),
	} satisfies KatexOptions;
}

/** A sign that no face of KaTeX has would be set without its measures. */
const strict = (code: string) => (code === "unknownSymbol" ? "error" : "ignore");

/** Made anew for each formula: KaTeX puts the macros that a formula defines among them. */
function knownMacros(tex?: string): NonNullable<KatexOptions["macros"]> {
	return { ...(tex === undefined ? { ...macros, ...argumentMacros } : macrosIn(tex)), ...refusals };
}

type Macro = string | ArgumentMacro;

/** Of the many macros those that a formula has, and those that they are made of. */
function macrosIn(tex: string): Readonly<Record<string, Macro>> {
	const found: Record<string, Macro> = {};
	const sources = [tex];
	for (let source = sources.pop(); source !== undefined; source = sources.pop()) {
		for (const [name] of source.matchAll(/\\(?:[A-Za-z]+|[^A-Za-z])/gu)) {
			if (Object.hasOwn(found, name)) continue;
			if (Object.hasOwn(argumentMacros, name)) found[name] = argumentMacros[name]!;
			else if (Object.hasOwn(macros, name)) {
				found[name] = macros[name]!;
				sources.push(macros[name]!);
			}
		}
	}
	return found;
}

const refusals = Object.fromEntries(
	OUTWARD.map((command) => [
		command,
		() => {
			throw new katex.ParseError(`${command} leads out of the formula`);
		},
	]),
);
