import type { LetterSplitter } from "./createSplitter.ts";
import { cutsByPlace } from "./cutsByPlace.ts";
import type { Token } from "./token.ts";
import { type TokenKind, wordOf } from "./word.ts";

const SYMBOL = 0;
const LETTER = 1;
const DIGIT = 2;
const GREEK = 3;
const SPACE = 4;

/** Cuts a text into tokens: runs of letters (cut again at glued command words), numbers, symbols. */
export function tokenizeText(text: string, split: LetterSplitter): Token[] {
	const tokens: Token[] = [];
	let spaced = true;
	for (let start = 0; start < text.length; ) {
		const sort = sortAt(text, start);
		const end = endOf(text, start, sort);
		if (sort === LETTER) addLetters(tokens, text, start, end, spaced, split);
		else if (sort !== SPACE) {
			const found = text.slice(start, end);
			const kind = kinds[sort]!;
			tokens.push({ start, end, text: found, kind, spaced, word: wordOf(found, kind) });
		}
		spaced = sort === SPACE;
		start = end;
	}
	return tokens;
}

const kinds: readonly TokenKind[] = ["symbol", "letters", "number", "greek"];

function addLetters(
	tokens: Token[],
	text: string,
	start: number,
	end: number,
	spaced: boolean,
	split: LetterSplitter,
): void {
	const { run, cuts: ownCuts, askPlace, word } = split(text, start, end);
	const cuts = (askPlace ? cutsByPlace(text, start, run) : undefined) ?? ownCuts;
	if (cuts.length === 0) {
		tokens.push({ start, end, text: run, kind: "letters", spaced, word });
		return;
	}
	let from = 0;
	for (const to of [...cuts, run.length]) {
		const part = run.slice(from, to);
		tokens.push({
			start: start + from,
			end: start + to,
			text: part,
			kind: "letters",
			spaced: spaced && from === 0,
			word: wordOf(part, "letters"),
			run,
		});
		from = to;
	}
}

/** Where the token or the white space that begins here ends. */
function endOf(text: string, start: number, sort: number): number {
	let end = start + 1;
	if (sort === SYMBOL) return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
	if (sort === GREEK) return end;
	while (end < text.length && sortAt(text, end) === sort) end++;
	if (sort !== DIGIT) return end;
	while (isComma(text.charCodeAt(end)) && sortAt(text, end + 1) === DIGIT) {
		end += 2;
		while (sortAt(text, end) === DIGIT) end++;
	}
	return end;
}

const isComma = (code: number): boolean => code === 44 || code === 46;

/** What a character is; a symbol after the end. */
function sortAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 128) return ascii[code]!;
	if (code >= 0xc0 && code <= 0x24f) return LETTER;
	if ((code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff)) return GREEK;
	return /\s/u.test(text[at] ?? "") ? SPACE : SYMBOL;
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code);
	return /[A-Za-z]/.test(sign)
		? LETTER
		: /\d/.test(sign)
			? DIGIT
			: /\s/.test(sign)
				? SPACE
				: SYMBOL;
});
