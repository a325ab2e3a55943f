import katex, { type KatexOptions } from "katex";
import { tooLarge } from "./formulaLimits.ts";

/** A formula as HTML, or why there is none and the offset in its TeX at which KaTeX stopped. */
export type Typeset = { readonly html: string } | { readonly refused: string; readonly at: number };

export interface TypesetOptions {
	/** on lines of its own */
	readonly display?: boolean;
	/** also sets what KaTeX only warns of */
	readonly lenient?: boolean;
}

/** in em: what a rule or a blank may measure */
const WIDEST = 40;

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
	{ display = false, lenient = false }: TypesetOptions = {},
): Typeset {
	const large = tooLarge(tex);
	if (large) return large;
	try {
		const html = katex.renderToString(tex, { ...katexOptions(lenient), displayMode: display });
		return html.isWellFormed() ? { html } : { refused: "half a character", at: 0 };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) return { refused: String(error), at: 0 };
		return { refused: error.rawMessage, at: error.position ?? 0 };
	}
}

/**
 * How KaTeX sets the formulas of a survey; for one formula, or for one text whose author may define
 * macros.
 */
export function katexOptions(lenient: boolean) {
	return {
		output: "html",
		strict: lenient ? "ignore" : "error",
		maxSize: WIDEST,
		macros: refusals(),
	} satisfies KatexOptions;
}

/** Made anew for each formula: KaTeX puts the macros that a formula defines among them. */
function refusals(): NonNullable<KatexOptions["macros"]> {
	return Object.fromEntries(
		OUTWARD.map((command) => [
			command,
			() => {
				throw new katex.ParseError(`${command} leads out of the formula`);
			},
		]),
	);
}
