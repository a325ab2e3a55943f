import type { Token } from "./token.ts";

/** Tokens from `from` up to but not including `to`. */
export interface Region {
	readonly from: number;
	readonly to: number;
}

const margin = 4;
const triggers = new Set([..."_^{}|<>=+*/~\\∈≤≥×±→∞−"]);
/**
 * The stretches of a text where a formula can be: around command words, scripts, operators and single
 * letters. Everything else is plain prose and needs no decision, which keeps long texts cheap.
 */
export function findRegions(tokens: readonly Token[]): Region[] {
	const regions: Region[] = [];
	let open: { from: number; to: number } | undefined;
	tokens.forEach((token, i) => {
		if (!isTrigger(token, tokens[i - 1], tokens[i + 1])) return;
		const from = Math.max(0, i - margin);
		if (open && from <= open.to) open.to = i + margin + 1;
		else {
			open = { from, to: i + margin + 1 };
			regions.push(open);
		}
	});
	return regions.map(({ from, to }) => ({ from, to: Math.min(to, tokens.length) }));
}

function isTrigger(token: Token, before: Token | undefined, after: Token | undefined): boolean {
	if (token.kind === "greek") return true;
	if (token.kind === "symbol")
		return (
			triggers.has(token.text) ||
			(token.text === "(" && !token.spaced && before?.kind === "letters")
		);
	if (token.kind === "number") return false;
	if (token.run !== undefined) return true;
	if (token.text.length === 1) return token.word.isVariable;
	if (token.word.command === undefined) return false;
	if (!token.word.isProse) return true;
	return [before, after].some(
		(other) => other !== undefined && (other.kind !== "letters" || other.text.length === 1),
	);
}
