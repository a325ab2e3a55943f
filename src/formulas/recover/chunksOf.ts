import { commandWords, takesArgument } from "./commandWords.ts";
import { hashText } from "./hash.ts";
import type { Token } from "./token.ts";

/**
 * For each token the kind of its white-space delimited chunk: an address, one with a `\command`, or what
 * signs and words it holds.
 */
export function chunksOf(tokens: readonly Token[]): number[] {
	const chunks: number[] = [];
	let from = 0;
	for (let i = 1; i <= tokens.length; i++) {
		if (i < tokens.length && !tokens[i]!.spaced) continue;
		const kind = i - from === 1 ? alone : hashText(chunkKind(tokens.slice(from, i)));
		for (; from < i; from++) chunks.push(kind);
	}
	return chunks;
}

const one = "one";
const alone = hashText(one);

function chunkKind(tokens: readonly Token[]): string {
	const has = (text: string): boolean => tokens.some((token) => token.text === text);
	if (tokens.length === 1) return one;
	if (has("http") || has("https") || has("www") || has("github") || has("com")) return "url";
	if (has("@")) return "mail";
	if (tokens.some((_, i) => isIntactCommand(tokens, i))) return "command";
	if (has("\\")) return `\\${Math.min(tokens.length >> 2, 2)}`;
	const words = tokens.filter(({ word }) => word.isLong).length;
	const scripts = has("^") ? "^" : has("_") ? "_" : has("{") ? "{" : has("=") ? "=" : "";
	const commands = tokens.some(({ word }) => word.command !== undefined) ? "c" : "";
	return `${scripts}${commands}${Math.min(words, 2)}`;
}

/** `\alpha` with its backslash: the export takes it off inside of dollars, so no formula stood there. */
const isIntactCommand = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.text === "\\" && tokens[i + 1]?.kind === "letters" && !tokens[i + 1]!.spaced;

const without = ["url", "mail", "command"];
const hashesWithout = new Set(without.map(hashText));

/** Whether a chunk is an address or holds a command with its backslash: nothing in it is a formula. */
export const holdsNoFormula = (chunk: number): boolean => hashesWithout.has(chunk);

/**
 * 1 for each caret that is no part of an address, 2 for what else is hardly ever prose: `_{`, `_-`, `_Delta`,
 * `text{`, a long command glued into a word, `in [0, 1]`, `times 3`. None in a text that has intact TeX.
 */
export function caretsOf(tokens: readonly Token[]): Uint8Array {
	const carets = new Uint8Array(tokens.length);
	if (tokens.some(({ text }, i) => text === "\\" && "([$".includes(tokens[i + 1]?.text ?? " ")))
		return carets;
	let from = 0;
	let hopeful = false;
	for (let i = 0; i <= tokens.length; i++) {
		const token = tokens[i];
		if (i > 0 && (token === undefined || token.spaced)) {
			if (hopeful && i - from > 1) mark(from, tokens.slice(from, i));
			from = i;
			hopeful = false;
		}
		if (token !== undefined && (token.run !== undefined || "^_{".includes(token.text)))
			hopeful = true;
	}
	tokens.forEach((_, i) => {
		if (takesOperand(tokens, i)) carets[i] = 2;
	});
	return carets;

	function mark(from: number, chunk: readonly Token[]): void {
		const found = chunk.map(({ text }, k) =>
			isSure(chunk, k) ? 2 : text === "^" && k > 0 ? 1 : 0,
		);
		if (found.every((one) => one === 0)) return;
		const kind = chunkKind(chunk);
		if (!without.includes(kind) && !kind.startsWith("\\")) carets.set(found, from);
	}
}

/** `in` before an interval (27 of 27 in the tuning part), `times` before a number (35 of 35), `to infty`. */
function takesOperand(tokens: readonly Token[], i: number): boolean {
	const { text, spaced } = tokens[i]!;
	if (!spaced || tokens[i + 1]?.spaced !== true) return false;
	if (text === "to") return tokens[i + 1]!.text === "infty";
	if (text === "times") return tokens[i + 1]!.kind === "number";
	if (text !== "in" || !"[(".includes(tokens[i + 1]!.text)) return false;
	const first = tokens[i + 2]?.text === "-" ? i + 3 : i + 2;
	const number = tokens[first];
	return (
		number?.kind === "number" && (number.text.includes(",") || tokens[first + 1]?.text === ",")
	);
}

const longCommand = 8;

function isSure(chunk: readonly Token[], k: number): boolean {
	const { text, run } = chunk[k]!;
	const next = chunk[k + 1]?.text ?? "";
	if (text === "_") return k > 0 && (/^[{+-]$/.test(next) || commandWords.get(next) === "greek");
	if (next === "{" && takesArgument(text)) return true;
	return run !== undefined && text.length >= longCommand && commandWords.has(text);
}
