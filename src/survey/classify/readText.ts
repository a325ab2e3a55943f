import { inPassing } from "./inPassing.ts";
import { contribution, type Scale } from "./scale.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A title or an abstract in tokens, with what a mention at each of them counts. */
export interface ReadText {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly countAt: (token: number) => number;
}

export function readTitle(text: string, scale: Scale): ReadText {
	return { text, tokens: tokenize(text), countAt: () => scale.title };
}

export function readAbstract(text: string, scale: Scale): ReadText {
	const tokens = tokenize(text);
	const contributions = contributionsOf(text, tokens);
	const passing = inPassing(tokens);
	return {
		text,
		tokens,
		countAt: (at) => {
			if (passing.has(at)) return scale.passing;
			return contributions.has(tokens[at]?.sentence ?? -1) ? scale.contribution : 1;
		},
	};
}

/** The sentences that say what the paper does. */
function contributionsOf(text: string, tokens: readonly Token[]): ReadonlySet<number> {
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	for (const { sentence, start, end } of tokens) {
		if (!starts.has(sentence)) starts.set(sentence, start);
		ends.set(sentence, end);
	}
	return new Set(
		[...starts.keys()].filter((at) => contribution.test(text.slice(starts.get(at), ends.get(at)))),
	);
}
