import { relaxSigns } from "./relaxSigns.ts";

/** TeX as its author may write it, and as KaTeX takes it: both are set alike. The example is its test. */
interface Relaxation {
	readonly why: string;
	readonly find: RegExp;
	readonly write: string | ((...found: string[]) => string);
	readonly example: readonly [tex: string, relaxed: string];
}

const ACCENT =
	"tilde|hat|bar|vec|dot|ddot|check|breve|widetilde|widehat|overline|underline|sqrt|" +
	"mathbf|mathrm|mathcal|mathbb|boldsymbol|bm";
const FUNCTION =
	"max|min|sup|inf|log|ln|exp|lim|arg|det|dim|deg|gcd|ker|Pr|sin|cos|tan|argmax|argmin|sum|prod";
/** Up to two levels of groups. */
const GROUP = "\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}";

export const relaxations: readonly Relaxation[] = [
	{
		why: "\\unicode{x…} is a sign by its number.",
		find: /\\unicode\{x([0-9A-Fa-f]{1,5})\}/gu,
		write: (_, number = "") => {
			const sign = String.fromCodePoint(Number.parseInt(number, 16));
			return `\\text{${sign.replace(/[%&#_${}]/u, "\\$&")}}`;
		},
		example: ["2\\unicode{x2013}4", "2\\text{–}4"],
	},
	{
		why: "A bare % would begin a comment, and take the rest of the formula with it.",
		find: /(?<!\\)((?:\\\\)*)%/gu,
		write: "$1\\%",
		example: ["35.9%", "35.9\\%"],
	},
	{
		why: "A bare # is the sign.",
		find: /(?<!\\)((?:\\\\)*)#(?!\d)/gu,
		write: "$1\\#",
		example: ["O(#pixels)", "O(\\#pixels)"],
	},
	{
		why: "A typographic apostrophe is a prime.",
		find: /[’′]/gu,
		write: "'",
		example: ["k’ \\le k", "k' \\le k"],
	},
	{
		why: "A part of an angle stands behind its number, not over the point of it.",
		find: /(\d*)\\(farcs|farcm|fdg|fs|fm|fh|fd)(?![A-Za-z])\s*(\d+)/gu,
		write: (_, whole = "", name = "", part = "") => {
			const marks: Readonly<Record<string, string>> = { farcs: "''", farcm: "'", fdg: "^{\\circ}" };
			return `${whole}.${part}${marks[name] ?? `^{\\mathrm{${name.slice(1)}}}`}`;
		},
		example: ["0\\farcs5, 2\\fdg1", "0.5'', 2.1^{\\circ}"],
	},
	{
		why: "\\l and \\r before brackets are \\left and \\right.",
		find: /\\l([([|.]|\\\{)((?:(?!\\[lr](?![A-Za-z]))[\s\S])*)\\r([)\]|.]|\\\})/gu,
		write: "\\left$1$2\\right$3",
		example: ["O\\l(n^2\\r)", "O\\left(n^2\\right)"],
	},
	{
		why: "\\la and \\ra are angles where both stand; \\la alone is a relation.",
		find: /\\la(?![A-Za-z])([^$]*?)\\ra(?![A-Za-z])/gu,
		write: "\\langle$1\\rangle",
		example: ["\\la u, v\\ra", "\\langle u, v\\rangle"],
	},
	{
		why: "Per mille has a macro and no face; as a unit of siunitx it is drawn there.",
		find: /(?<!\{)\\(?:permill?e?|(?:text)?perthousand)(?![A-Za-z])/gu,
		write: "{‰}",
		example: ["5\\permil", "5{‰}"],
	},
	{
		why: "A currency that has a macro and no face.",
		find: /\\(?:text)?euro(?![A-Za-z])/gu,
		write: "{€}",
		example: ["5\\euro", "5{€}"],
	},
	{
		why: "Environments that KaTeX lacks are set as their kin, and none is numbered.",
		find: /\\(begin|end)\s*\{(equation|align|gather|multline|eqnarray|flalign|displaymath)\*?\}/gu,
		write: (_, border = "", name = "") => {
			const kin = {
				multline: "gather",
				eqnarray: "align",
				flalign: "align",
				displaymath: "equation",
			};
			return `\\${border}{${kin[name as keyof typeof kin] ?? name}*}`;
		},
		example: ["\\begin{multline}a\\\\b\\end{multline}", "\\begin{gather*}a\\\\b\\end{gather*}"],
	},
	{
		why: "A formula in a line is what it holds.",
		find: /\\(begin|end)\s*\{math\}/gu,
		write: (_, border) => (border === "begin" ? "{" : "}"),
		example: ["\\begin{math}d\\end{math}", "{d}"],
	},
	{
		why: "An accent takes the letter after it, in its own face too, without braces.",
		find: new RegExp(
			`\\\\(${ACCENT})\\s*(\\\\(?:math[a-z]+|boldsymbol|bm|text[a-z]*|operatorname)\\s*(?:${GROUP}|[A-Za-z]))`,
			"gu",
		),
		write: "\\$1{$2}",
		example: ["\\tilde \\mathcal{O}(n)", "\\tilde{\\mathcal{O}}(n)"],
	},
	{
		why: "A face takes the letter after it without braces.",
		find: /(?<=[_^]\s?)(\\(?:mathrm|mathbf|mathcal|mathbb|mathsf|text)\s*[A-Za-z](?![A-Za-z]))/gu,
		write: "{$1}",
		example: ["x^\\mathrm T", "x^{\\mathrm T}"],
	},
	{
		why: "The name of a function is a script without braces.",
		find: new RegExp(`([_^]|\\\\sqrt)\\s*(\\\\(?:${FUNCTION}))(?![A-Za-z])`, "gu"),
		write: "$1{$2}",
		example: ["y^\\max, \\sqrt\\log n", "y^{\\max}, \\sqrt{\\log} n"],
	},
	{
		why: "A root or an accent is a script without braces.",
		find: new RegExp(
			`([_^])\\s*(\\\\(?:${ACCENT})(?![A-Za-z])\\s*(?:${GROUP}|[A-Za-z\\d]|\\\\[A-Za-z]+(?!\\s*\\{)))`,
			"gu",
		),
		write: "$1{$2}",
		example: ["\\log_\\sqrt{c}n, x_\\bar y", "\\log_{\\sqrt{c}}n, x_{\\bar y}"],
	},
	{
		why: "A switch of the face rules the word after it, as a script without braces.",
		find: /([_^])\s*(\\(?:rm|bf|it|sf|tt|cal)\s+[A-Za-z0-9]+)/gu,
		write: "$1{$2}",
		example: ["M_\\rm halo", "M_{\\rm halo}"],
	},
	{
		why: "Within text Greek letters are those of formulas.",
		find: new RegExp(`\\\\(?:text(?:tt|rm|bf|it|sf)?|mbox)\\s*${GROUP}`, "gu"),
		write: (found = "") =>
			found.includes("$") ? found : found.replace(/\p{sc=Greek}+/gu, (letters) => `$${letters}$`),
		example: ["R_{1\\text{ρ}}", "R_{1\\text{$ρ$}}"],
	},
	{
		why: "Within text an underline is the sign.",
		find: new RegExp(`\\\\(?:text(?:tt|rm|bf|it|sf)?|mbox)\\s*${GROUP}`, "gu"),
		write: (found = "") => (found.includes("$") ? found : found.replace(/(?<!\\)_/gu, "\\_")),
		example: ["\\texttt{build_network}", "\\texttt{build\\_network}"],
	},
];

/**
 * Writes a formula so that KaTeX takes it where TeX does. What it takes already is set alike; only KaTeX is
 * given what this returns, and the formula is kept as its author wrote it.
 */
export function relaxTex(tex: string): string {
	let relaxed = relaxSigns(tex);
	for (const { find, write } of relaxations) relaxed = relaxed.replace(find, write as string);
	return relaxSigns(relaxed); // those that had a number
}
