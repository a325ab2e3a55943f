/** How the commonest commands read; any other reads as its name. */
const words: Readonly<Record<string, string>> = {
	times: "times",
	geq: "at least",
	leq: "at most",
	gg: "much greater than",
	ll: "much less than",
	approx: "about",
	sim: "to",
	rightarrow: "to",
	leftrightarrow: "to and from",
	infty: "infinity",
	cdot: "dot",
	circ: "composed with",
	forall: "for all",
	in: "in",
	ell: "ell",
};

/** Commands that only say how their argument looks. */
const STYLES =
	/\\(?:mathcal|mathrm|mathbf|mathbb|mathit|mathsf|boldsymbol|operatorname|text|textbf|left|right)(?![A-Za-z])\*?/gu;

/**
 * One plain reading of a formula, for search and for a screen reader:
 * "ell sub 2", "56 times", "R squared".
 *
 * @param tex TeX in math mode, without dollars; any string has a reading
 */
export function readFormula(tex: string): string {
	return tex
		.replace(STYLES, " ")
		.replace(/\{:\}/gu, ":")
		.replace(/\\text\{-+\}|-{2,}/gu, "-")
		.replace(
			/\\([A-Za-z]+)/gu,
			(_, name: string) => ` ${Object.hasOwn(words, name) ? words[name] : name} `,
		)
		.replace(/\\\|/gu, " norm ")
		.replace(/\\[,;:! ]/gu, " ")
		.replace(/\\(.)/gu, "$1")
		.replace(/\^\{?2\}?(?![\d}])/gu, " squared ")
		.replace(/\^\{?/gu, " to the power ")
		.replace(/_\{?/gu, " sub ")
		.replace(/>/gu, " greater than ")
		.replace(/</gu, " less than ")
		.replace(/=/gu, " equals ")
		.replace(/[{}]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
}
