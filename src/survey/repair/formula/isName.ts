import { commandWords } from "./commandWords.ts";
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
	if (first.text === "Pi")
		return tokens.some(({ text }, i) => text === "Raspberry" && tokens[i + 1]?.text === "Pi");
	const isCapital = /^[A-Z]/.test(first.text) && commandWords.get(first.text) === "greek";
	return (
		isCapital &&
		after?.text === "-" &&
		!after.spaced &&
		third?.spaced === false &&
		/^[A-Z][a-z]{2}/.test(third.text)
	);
}

const isSymbol = (token: Token | undefined): boolean => token?.kind === "symbol";
