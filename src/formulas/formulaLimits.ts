/** Nobody writes more into an abstract; what nests deeper overflows the stack of whoever walks its HTML. */
const LONGEST = 2000;
const DEEPEST = 40;

/**
 * Why a formula is too large to be set, whatever it says.
 *
 * @param tex TeX in math mode, without dollars
 * @returns the reason and its offset; undefined when the formula is not too large
 */
export function tooLarge(
	tex: string,
): { readonly refused: string; readonly at: number } | undefined {
	if (tex.length > LONGEST) return { refused: `longer than ${LONGEST} characters`, at: LONGEST };
	const deep = tooDeepAt(tex);
	if (deep === undefined) return undefined;
	return { refused: `more than ${DEEPEST} groups within each other`, at: deep };
}

/** The offset at which one group too many opens. */
function tooDeepAt(tex: string): number | undefined {
	let depth = 0;
	for (const { 0: sign, index } of tex.matchAll(/\\(?:left|right)(?![a-zA-Z])|\\[\s\S]|[{}]/gu)) {
		if (sign === "{" || sign === "\\left") depth += 1;
		if (sign === "}" || sign === "\\right") depth -= 1;
		if (depth > DEEPEST) return index;
	}
	return undefined;
}
