import { isScript, type Token } from "./token.ts";

/** Where a command word can stand, in the words of the counts of math and prose. */
export const places = [
	"alone",
	"hyphen",
	"digit+W",
	"W+digit",
	"letter-glued",
	"script-adjacent",
] as const;
export type Place = (typeof places)[number];

/** Where the command word `i` stands. */
export function placeOf(tokens: readonly Token[], i: number): Place {
	const token = tokens[i]!;
	const before = token.spaced ? undefined : tokens[i - 1];
	const after = tokens[i + 1]?.spaced === false ? tokens[i + 1] : undefined;
	if (isScript(before) || isScript(after)) return "script-adjacent";
	if (before?.kind === "number") return "digit+W";
	if (after?.kind === "number") return "W+digit";
	if (token.run !== undefined || before?.kind === "greek") return "letter-glued";
	return before?.text === "-" || after?.text === "-" ? "hyphen" : "alone";
}
