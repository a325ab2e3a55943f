/** A kind of formula. Its example is its test. */
interface Kind {
	readonly id: string;
	readonly title: string;
	readonly find: RegExp;
	readonly example: string;
}

const SPACE = "(?:\\s|\\\\[,;:! ]|~)*";
const NUMBER = "(?:\\d[\\d.,]*|\\d*\\{,\\}\\d+)";
const FACE = "\\\\(?:math[a-z]+|bm|boldsymbol|text[a-z]*|operatorname)";
const ACCENT = "\\\\(?:tilde|widetilde|hat|widehat|bar|overline|vec|dot)";
const RELATIONS =
	"leq?|geq?|lt|gt|neq?|approx|sim|simeq|equiv|in|notin|subset|subseteq|to|rightarrow|mapsto|propto|ll|gg|" +
	"lesssim|gtrsim|coloneqq|leftrightarrow|implies|iff|Rightarrow|prec|succ|perp";
const COUNTED = "times|sim|approx|pm|%|cdot|text\\{[-–—x×%]+\\}|leq?|geq?|to|rightarrow";
const POWER = "\\^\\{?(?:\\\\circ|[-+]?\\d+)\\}?";
const ORDER = "[OΩΘωo]|\\\\(?:Omega|Theta|omega|cO|bigO|calO|tO)";
const NAME = "\\p{L}|\\\\[A-Za-z]+|\\p{L}{1,6}";
const INDEX = "['′]|[_^](?:\\{[^{}]*(?:\\{[^{}]*\\})?\\}|\\\\?[\\p{L}\\d*+]+)";

/** The kinds of formulas in the order in which they are shown; a formula is of the first that finds it. */
export const formulaKinds = [
	{
		id: "numbers",
		title: "Numbers and factors",
		find: new RegExp(
			`^${SPACE}(?:(?:${NUMBER}|\\\\(?:${COUNTED})(?![A-Za-z])|${POWER}|[-–+×:/~%<>]|\\{[-+]?\\d+\\})` +
				`${SPACE})+$`,
			"u",
		),
		example: "13.2 \\sim 48.8\\times",
	},
	{
		id: "orders",
		title: "Orders of growth",
		find: new RegExp(
			`^${SPACE}(?:${ACCENT}\\s*\\{?\\s*)?(?:${FACE}\\s*\\{?\\s*)?(?:${ORDER})\\}*${SPACE}` +
				"(?:\\\\(?:left|[bB]igg?l?))?\\(",
			"u",
		),
		example: "\\tilde{\\mathcal{O}}(n \\log n)",
	},
	{
		id: "relations",
		title: "Relations",
		find: new RegExp(`[=<>≤≥≈∈]|\\\\(?:${RELATIONS})(?![A-Za-z])`, "u"),
		example: "n \\le 5",
	},
	{
		id: "norms",
		title: "Norms and distances",
		find: /\\ell(?![A-Za-z])|\\\||\\[lr]?Vert|\\norm(?![A-Za-z])|‖|^[Ll]_\{?(?:\d|p|\\infty)\}?$/u,
		example: "\\ell_2",
	},
	{
		id: "sets",
		title: "Sets and spaces",
		find: /\\mathbb\s*\{?\s*[NZQRCFSTH]|\\\{|\\(?:R|N|Z|Q|C|RR|emptyset|cup|cap)(?![A-Za-z])|ℝ/u,
		example: "\\mathbb{R}^d",
	},
	{
		id: "letters",
		title: "Letters with their indices",
		find: new RegExp(
			`^(?:${ACCENT}\\s*\\{?\\s*)?(?:${FACE}\\s*)?\\{?(?:${NAME})\\}*(?:${INDEX})*$|^[_^]`,
			"u",
		),
		example: "\\mathbf{x}_{i}",
	},
	{ id: "others", title: "Other expressions", find: /(?:)/u, example: "f(x) + \\frac{a}{b}" },
] as const satisfies readonly Kind[];

export type FormulaKind = (typeof formulaKinds)[number]["id"];

/** The kind of a formula. */
export function formulaKind(tex: string): FormulaKind {
	return formulaKinds.find(({ find }) => find.test(tex))?.id ?? "others";
}
