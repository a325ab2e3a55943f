import { commandWords, takesArgument } from "./commandWords.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";

/** What the braces of a formula are. */
export interface Braces {
	/** Tokens that are braces of a set `\{ ... \}`, or shown as listed since their command was lost. */
	readonly literal: ReadonlySet<number>;
	/** Openings of a font's argument that the export stretched (`mathcal{C_Phi/m}`), with their closings. */
	readonly stretched: ReadonlyMap<number, number>;
	/** A command that took these braces was lost. */
	readonly damaged: boolean;
	/** A font or a fraction stands whole, as the export leaves it where it took a command around it. */
	readonly lone: boolean;
	/** Another command stands whole, which the export would have taken. */
	readonly whole: boolean;
}

/**
 * Reads the braces. A script, an argument and `{=}` are groups; after an operator or at the start they
 * are a set. `a{b}` is what the export leaves of `\frac{a}{b}`; and as it takes the command off every
 * `\command{...}`, a `mathcal{` that is still there stood inside of another command, now lost: of
 * `\tilde{\mathcal{O}}` or `\sqrt{\frac{a}{b}}`. Hardly ever stood `sqrt{` so, or what is in a script.
 */
export function readBraces(tokens: readonly Token[], tags: ArrayLike<number>): Braces {
	const literal = new Set<number>();
	const stretched = new Map<number, number>();
	const open: { at: number; kind: BraceKind; inScript: boolean }[] = [];
	let damaged = false;
	let lone = false;
	let whole = false;
	tokens.forEach((token, i) => {
		if (token.text === "{") {
			const kind = kindOf(tokens, tags, i);
			if (kind === "lost") damaged = true;
			const inScript = open.at(-1)?.inScript === true || isScript(tokens[i - 1]);
			open.push({ at: i, kind, inScript });
		}
		if (token.text !== "}") return;
		const brace = open.pop();
		if (brace === undefined) {
			literal.add(i);
			damaged ||= tokens[i - 1]?.text !== "right";
			return;
		}
		if (brace.kind === "set" || brace.kind === "lost") literal.add(brace.at).add(i);
		if (brace.kind !== "argument") return;
		const { text } = tokens[brace.at - 1]!;
		const isFont = commandWords.get(text) === "font";
		if (
			isFont &&
			i - brace.at > 2 &&
			tokens[brace.at + 1]!.kind === "letters" &&
			!isCommand(tags[brace.at + 1]!)
		) {
			stretched.set(brace.at, i);
			damaged = true;
		} else if (!brace.inScript && innermost.test(text)) lone = true;
		else if (brace.inScript || !text.startsWith("text")) whole = true;
	});
	for (const { at } of open) {
		literal.add(at);
		damaged ||= tokens[at - 1]?.text !== "left";
	}
	return { literal, stretched, damaged, lone, whole };
}

/** What accents and roots are written around. */
const innermost = /^(?:math(?:cal|bf|rm|it)|bm|text|[td]?frac|binom)$/;
const takesTwo = /^(?:[td]?frac|binom)$/;

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
		if (tokens[k]!.text === "{" && --depth === 0) return takesTwo.test(tokens[k - 1]!.text);
	}
	return false;
}
