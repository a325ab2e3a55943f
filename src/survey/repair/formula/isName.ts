import { commandWords } from "./commandWords.ts";
import { plainNames } from "./plainNames.ts";
import type { Token } from "./token.ts";

/**
 * Whether the tokens from `from` up to `to`, which the tagger takes for a formula, are a name or plain
 * English: `Theta-Net`, `sim2real`, `Raspberry Pi`, `_emphasis_`, dots that nothing stands beside.
 */
export function isName(tokens: readonly Token[], from: number, to: number): boolean {
	const first = tokens[from]!;
	const after = tokens[from + 1];
	const third = tokens[from + 2];
	if (first.text === "sim" && after?.kind === "number" && !after.spaced) {
		return (
			third?.kind === "letters" &&
			!third.spaced &&
			third.text.length > 2 &&
			!commandWords.has(third.text)
		);
	}
	if (first.text === "_" && first.spaced) return true;
	if (to - from > 1) return false;
	if (first.text === "dots") return !isSymbol(tokens[from - 1]) && !isSymbol(after);
	if (commandWords.get(first.text) !== "greek") return false;
	if (isPlainName(tokens[from - 1], first, after, third)) return true;
	if (first.text === "Pi")
		return tokens.some(({ text }, i) => text === "Raspberry" && tokens[i + 1]?.text === "Pi");
	const isCapital = /^[A-Z]/.test(first.text);
	return (
		isCapital &&
		after?.text === "-" &&
		!after.spaced &&
		third?.spaced === false &&
		/^[A-Z][a-z]{2}/.test(third.text)
	);
}

const isSymbol = (token: Token | undefined): boolean => token?.kind === "symbol";

/** `delta rule`, `machine epsilon`, `chi-squared`, and models by number: `phi-4`. */
function isPlainName(
	before: Token | undefined,
	{ text }: Token,
	after: Token | undefined,
	third: Token | undefined,
): boolean {
	const hyphen = after?.text === "-" && !after.spaced;
	const next = hyphen ? third : after;
	if (/^[Pp]hi$/.test(text) && hyphen && third?.kind === "number") return true;
	return [`${before?.text} ${text}`, `${text} ${next?.text}`].some((name) =>
		plainNames.has(name.toLowerCase()),
	);
}
