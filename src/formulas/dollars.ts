const FORMULA = /\$([^$]+)\$/gu;

/**
 * The TeX of the formulas in a text of our own, where dollars enclose nothing else.
 *
 * @returns also whether each dollar has its other
 */
export function texIn(text: string): { formulas: string[]; isClosed: boolean } {
	return {
		formulas: Array.from(text.matchAll(FORMULA), ([, tex = ""]) => tex),
		isClosed: !text.replace(FORMULA, "").includes("$"),
	};
}
