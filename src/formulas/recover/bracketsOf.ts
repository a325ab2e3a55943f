import type { Token } from "./token.ts";

const farthest = 40;

/**
 * What the innermost brackets around each token hold: 0 none around it, 1 no word of prose, 2 a short
 * word or one, 3 more. A bracket that stays open for long counts as none.
 */
export function bracketsOf(tokens: readonly Token[]): Uint8Array {
	const kinds = new Uint8Array(tokens.length);
	const open: { at: number; words: number }[] = [];
	tokens.forEach((token, i) => {
		const inner = open.at(-1);
		if (token.text === "(" || token.text === "[") open.push({ at: i, words: 0 });
		else if (token.text === ")" || token.text === "]") {
			const closed = open.pop();
			if (closed === undefined || i - closed.at > farthest) return;
			const kind = closed.words === 0 ? 1 : closed.words === 1 ? 2 : 3;
			for (let k = closed.at + 1; k < i; k++) if (kinds[k] === 0) kinds[k] = kind;
		} else if (inner !== undefined && token.word.isLong) inner.words++;
	});
	return kinds;
}
