import { commandWords } from "../recover/commandWords.ts";
import { wordsOfProse } from "../recover/wordsOfProse.ts";

const prose: ReadonlySet<string> = new Set(wordsOfProse);
/** What authors type without a backslash too: names of functions, and of letters. */
const typed: ReadonlySet<string> = new Set(["function", "greek", "dots"]);

/**
 * Whether what stands between two dollars has lost the backslashes of its commands: `sum_i x_i`. An
 * export leaves one pair of dollars of `$$…$$`, and takes the backslashes off what is between.
 *
 * @param surely whether only words count that no author types so, in a listing that leaves TeX whole
 */
export function isLostTex(tex: string, surely = false): boolean {
	if (tex.includes("\\")) return false;
	const words = tex.matchAll(/(?<![A-Za-z])[A-Za-z]{2,}/gu);
	return Array.from(words).some(([word]) => {
		const kind = commandWords.get(word);
		return (
			kind !== undefined && !prose.has(word) && !(surely && (typed.has(kind) || word.length < 3))
		);
	});
}

/**
 * Whether an export took commands off a formula that it otherwise left whole: the braces of their arguments
 * are left, as in `C_{K}{2}` of `\frac{C_{K}}{2}`.
 */
export function isDamagedTex(tex: string): boolean {
	return /(?<![\\A-Za-z])[A-Za-z0-9)]\{(?![.,]\})|[_^]\{[^{}]*\}\s?\{/u.test(tex);
}
