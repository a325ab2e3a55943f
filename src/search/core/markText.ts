import { functionWords } from "../../text/functionWords.ts";
import { stemOf } from "./foldWord.ts";
import type { Token } from "./tokensOf.ts";
import { tokensOf } from "./tokensOf.ts";

/** What is marked in a text: words by their stems, phrases by the stems of their words. */
export interface Marked {
	readonly stems: ReadonlySet<string>;
	readonly phrases: readonly (readonly string[])[];
}

/** A stretch of a text. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

/** The words of a text that answer a query, whole words only, in order. */
export function marksIn(text: string, { stems, phrases }: Marked): Place[] {
	const tokens = tokensOf(text);
	const marked = tokens.map(
		({ parts, joined, also }) =>
			parts.some((part) => !functionWords.has(part) && stems.has(stemOf(part))) ||
			(joined !== undefined && stems.has(stemOf(joined))) ||
			also?.some((part) => stems.has(stemOf(part))),
	);
	for (const phrase of phrases)
		tokens.forEach((_, start) => {
			const length = lengthOf(phrase, tokens, start);
			if (length > 0) marked.fill(true, start, start + length);
		});
	return joinOverlapping(tokens.filter((_, at) => marked[at]));
}

/** Pairs of signs that share one are one stretch. */
function joinOverlapping(places: readonly Place[]): Place[] {
	const joined: Place[] = [];
	for (const { start, end } of places) {
		const last = joined.at(-1);
		if (last && start < last.end) joined.splice(-1, 1, { start: last.start, end });
		else joined.push({ start, end });
	}
	return joined;
}

/** How many tokens a phrase takes that begins at one of them; 0 where another stands. */
function lengthOf(phrase: readonly string[], tokens: readonly Token[], start: number): number {
	const stems: string[] = [];
	for (let at = start; at < tokens.length; at++) {
		for (const part of tokens[at]!.parts) if (!functionWords.has(part)) stems.push(stemOf(part));
		if (phrase.slice(0, stems.length).some((stem, step) => stem !== stems[step])) return 0;
		if (stems.length >= phrase.length) return at + 1 - start;
		if (stems.length === 0) return 0;
	}
	return 0;
}
