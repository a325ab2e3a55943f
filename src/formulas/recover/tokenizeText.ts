import type { LetterSplitter } from "./createSplitter.ts";
import { cutsByPlace } from "./cutsByPlace.ts";
import type { Token, TokenKind } from "./token.ts";

// Each alternative begins with a character that no other takes, so the scan is linear.
const piece = /[A-Za-z\u00c0-\u024f]+|\d+(?:[.,]\d+)*|[\u0370-\u03ff\u1f00-\u1fff]|\s+|[\s\S]/gu;
const foreign = /[\u00c0-\u024f]/u;

/** Cuts a text into tokens: runs of letters (cut again at glued command words), numbers, symbols. */
export function tokenizeText(text: string, split: LetterSplitter): Token[] {
	const tokens: Token[] = [];
	let spaced = true;
	for (const match of text.matchAll(piece)) {
		const found = match[0];
		const start = match.index;
		const kind = kindOf(found);
		if (kind === undefined) {
			spaced = true;
			continue;
		}
		const cuts =
			kind === "letters" && !foreign.test(found)
				? (cutsByPlace(text, start, found) ?? split(found))
				: [];
		let from = 0;
		for (const to of [...cuts, found.length]) {
			const part = {
				start: start + from,
				end: start + to,
				text: found.slice(from, to),
				kind,
				spaced: spaced && from === 0,
			};
			tokens.push(cuts.length > 0 ? { ...part, run: found } : part);
			from = to;
		}
		spaced = false;
	}
	return tokens;
}

function kindOf(found: string): TokenKind | undefined {
	const code = found.charCodeAt(0);
	if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f))
		return "letters";
	if (code >= 48 && code <= 57) return "number";
	if (/\s/u.test(found)) return undefined;
	return (code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff)
		? "greek"
		: "symbol";
}
