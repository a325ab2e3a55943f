import { commandWords } from "../../formulas/recover/commandWords.ts";

const OF_TEXT = new Set(
	"emph textbf textit texttt textsc textrm textsf text cite citep citet ref url href footnote begin".split(
		" ",
	),
);

const run = /\\+/gu;
const doubled = /\\\\(?:['"`^~=.](?:\{|[A-Za-z])|[uvHc]\{|[%&_$#]|([A-Za-z]+))/gu;

/**
 * A text in which every backslash stands twice, since its file was escaped twice, with each once; undefined
 * where it is no such text. A line of a matrix ends in two as well: a command that TeX knows must follow
 * one pair, and no backslash may stand alone.
 */
export function withSingleBackslashes(text: string): string | undefined {
	if (!text.includes("\\\\")) return undefined;
	const isEven = Array.from(text.matchAll(run)).every(({ 0: { length } }) => length % 2 === 0);
	if (!isEven) return undefined;
	const isKnown = Array.from(text.matchAll(doubled)).some(
		({ 1: name }) => name === undefined || commandWords.has(name) || OF_TEXT.has(name),
	);
	return isKnown ? text.replace(/\\\\/gu, "\\") : undefined;
}
