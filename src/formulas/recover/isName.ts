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
	if (isWordElsewhere(tokens, from)) return true;
	return (
		first.text === "Pi" &&
		tokens.some(({ text }, i) => text === "Raspberry" && tokens[i + 1]?.text === "Pi")
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

/** How far off the same term is looked for, in tokens. */
const furthest = 300;

/** `Delta-parameter pruning` at the start of a sentence, where the text has `delta parameters` too. */
function isWordElsewhere(tokens: readonly Token[], at: number): boolean {
	const term = termAt(tokens, at);
	const before = tokens[at - 1];
	if (term === undefined || !(before === undefined || ".?!".includes(before.text))) return false;
	for (let i = Math.max(0, at - furthest); i < Math.min(tokens.length, at + furthest); i++)
		if (i !== at && termAt(tokens, i) === term && /^[a-z]/.test(tokens[i]!.text)) return true;
	return false;
}

/** A word and the start of the next, a hyphen or a blank between: `delta param`. */
function termAt(tokens: readonly Token[], i: number): string | undefined {
	const next = tokens[i + 1]?.text === "-" ? tokens[i + 2] : tokens[i + 1];
	if (next?.kind !== "letters" || next.text.length < 5) return undefined;
	return `${tokens[i]!.text} ${next.text.slice(0, 5)}`.toLowerCase();
}
