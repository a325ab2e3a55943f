import { commandWords, takesArgument } from "./commandWords.ts";
import { isCommand } from "./tags.ts";
import { isScript, type Token } from "./token.ts";

/** What the braces of a formula are. */
export interface Braces {
	/** Tokens that are braces of a set `\{ ... \}`, or shown as listed since their command was lost. */
	readonly literal: ReadonlySet<number>;
	/** Openings of a font's argument that the export stretched (`mathcal{C_Phi/m}`), with their closings. */
	readonly stretched: ReadonlyMap<number, number>;
	/** A command that took these braces was lost. */
	readonly damaged: boolean;
}

/**
 * Reads the braces. A script, an argument and `{=}` are groups; after an operator or at the start they
 * are a set. `a{b}` is what the export leaves of `\frac{a}{b}`; and as it takes the command off every
 * `\command{...}`, a `mathcal{` that is still there stood inside of another command, now lost.
 */
export function readBraces(tokens: readonly Token[], tags: ArrayLike<number>): Braces {
	const literal = new Set<number>();
	const stretched = new Map<number, number>();
	const open: { at: number; kind: BraceKind }[] = [];
	let damaged = false;
	tokens.forEach((token, i) => {
		if (token.text === "{") {
			const kind = kindOf(tokens, tags, i);
			if (kind === "lost" || kind === "argument") damaged = true;
			open.push({ at: i, kind });
		}
		if (token.text !== "}") return;
		const brace = open.pop();
		if (brace === undefined) {
			literal.add(i);
			damaged ||= tokens[i - 1]?.text !== "right";
			return;
		}
		if (brace.kind === "set" || brace.kind === "lost") literal.add(brace.at).add(i);
		if (
			brace.kind === "argument" &&
			i - brace.at > 2 &&
			tokens[brace.at + 1]!.kind === "letters" &&
			!isCommand(tags[brace.at + 1]!) &&
			commandWords.get(tokens[brace.at - 1]!.text) === "font"
		)
			stretched.set(brace.at, i);
	});
	for (const { at } of open) {
		literal.add(at);
		damaged ||= tokens[at - 1]?.text !== "left";
	}
	return { literal, stretched, damaged };
}

type BraceKind = "group" | "set" | "argument" | "lost";

function kindOf(tokens: readonly Token[], tags: ArrayLike<number>, i: number): BraceKind {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	const small =
		tokens[i + 2]?.text === "}" && (after?.kind === "symbol" || isInfix(after?.text ?? ""));
	const inner = commandWords.get(after?.text ?? "");
	if (inner === "switch" || inner === "font" || small) return "group";
	if (inner === "style" && isCommand(tags[i + 1]!)) return "group";
	const single = after?.text === "}" || (tokens[i + 2]?.text === "}" && !/,/.test(after!.text));
	if (before === undefined) return single ? "group" : "set";
	if (isScript(before)) return "group";
	if (isCommand(tags[i - 1]!))
		return takesArgument(before.text)
			? "argument"
			: tokens[i]!.spaced || !isName(before.text)
				? "set"
				: "lost";
	if (before.text === "}") return isSecondArgument(tokens, i) ? "group" : "lost";
	if (before.kind !== "symbol" || before.text === ")" || before.text === "]")
		return tokens[i]!.spaced ? "set" : "lost";
	return single ? "group" : "set";
}

const isInfix = (word: string): boolean =>
	commandWords.get(word) === "relation" || commandWords.get(word) === "operator";
const isName = (word: string): boolean =>
	commandWords.get(word) === "greek" || commandWords.get(word) === "symbol";

/** `frac{a}{b}`: the group before this brace was the first argument of a command of two. */
function isSecondArgument(tokens: readonly Token[], i: number): boolean {
	let depth = 0;
	for (let k = i - 1; k > 0; k--) {
		if (tokens[k]!.text === "}") depth++;
		if (tokens[k]!.text === "{" && --depth === 0)
			return /^(?:[td]?frac|binom)$/.test(tokens[k - 1]!.text);
	}
	return false;
}
