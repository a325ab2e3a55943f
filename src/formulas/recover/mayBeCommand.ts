import { commandWords } from "./commandWords.ts";
import { isScript, type Token } from "./token.ts";
import { wordsBeforeTo } from "./wordsBeforeTo.ts";

/** KaTeX has these with an argument in braces alone. */
const takesBraces = /^(?:text(?:bf|it|rm|tt|sf)?|operatorname)$/;

/**
 * A known command word that has no backslash yet, and that its neighbours do not make a word of English.
 * The export keeps backslashes outside of dollars.
 */
export function mayBeCommand(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (token.word.command === undefined) return false;
	if (takesBraces.test(token.text) && tokens[i + 1]?.text !== "{") return false;
	if (isBetweenScripts(tokens, i)) return false;
	if (token.spaced) return !isEnglish(tokens, i);
	return tokens[i - 1]?.text !== "\\";
}

/** `r^mp^n`: a command would be the whole of the first exponent, and TeX takes no second one. */
const isBetweenScripts = (tokens: readonly Token[], i: number): boolean =>
	isScript(tokens[i - 1]) && tokens[i - 1]!.text === tokens[i + 1]?.text;

/**
 * `to`, `in` and `times` where the tuning part has them as words alone: `from 2 to 10`, `in O(n)` and
 * `in poly(n)` (16 of 16), `at least tau times in` (5 of 5).
 */
function isEnglish(tokens: readonly Token[], i: number): boolean {
	const { text } = tokens[i]!;
	const after = tokens[i + 1];
	if (text === "to") return isAwaited(tokens, i);
	if (text === "in")
		return (
			/^(?:O|o|poly)$/.test(after?.text ?? "") &&
			/^(?:\(|left|[bB]ig)/.test(tokens[i + 2]?.text ?? "")
		);
	return text === "times" && isVariable(tokens[i - 1]) && (after === undefined || isProse(after));
}

/** How far back the word that a `to` belongs to is looked for, in tokens. */
const furthest = 12;

/** Whether a word of the same sentence, with no other `to` after it, awaits this `to`. */
function isAwaited(tokens: readonly Token[], to: number): boolean {
	for (let i = to - 1; i >= Math.max(0, to - furthest); i--) {
		const { text } = tokens[i]!;
		if (wordsBeforeTo.has(text)) return true;
		if (text === "to" || (".;:?!".includes(text) && tokens[i + 1]!.spaced)) return false;
	}
	return false;
}

const isVariable = (token: Token | undefined): boolean =>
	token?.spaced === true &&
	(commandWords.get(token.text) === "greek" ||
		(token.kind === "letters" && token.text.length === 1));

const isProse = ({ text, spaced }: Token): boolean =>
	spaced ? /^[a-z]{2,}$/.test(text) && !commandWords.has(text) : ".,;)".includes(text);
