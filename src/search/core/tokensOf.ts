import { foldLetters } from "../../text/foldLetters.ts";
import { pairsOf, stretchesOf } from "../../text/signRuns.ts";
import { spelledOut } from "../../text/spelledOut.ts";
import { fold } from "./foldWord.ts";
import { memoize } from "./memoize.ts";

/** A stretch of text that is searched as one word, or as the words that it is made of. */
export interface Token {
	readonly start: number;
	readonly end: number;
	/** folded: `self-supervised` has two, `2:4` and `56 times` have one */
	readonly parts: readonly string[];
	/** the parts as one word, where there are several: "selfsupervised" */
	readonly joined?: string;
	/** other spellings of a part: "mueller" of `Müller` */
	readonly also?: readonly string[];
	/** of a pair of signs: the run of signs without borders of words that it stands in */
	readonly run?: string;
}

/** What a token is searched as, wherever it stands. */
export type Words = Pick<Token, "parts" | "joined" | "also">;

/**
 * In this order: indices and squares as they may be typed (`ell sub 2`, `R squared`), factors and sizes
 * (`56 times`, `64 x 64`), then words with what hyphens, dots and indices tie to them.
 */
const TOKEN =
	/(?<![\p{L}\p{N}])(?:(?<base>ell|[a-z]) sub (?<index>[a-z0-9]{1,3})(?![\p{L}\p{N}])|(?<square>[a-z]) squared(?![\p{L}])|(?<rows>\d+(?:\.\d+)?)(?: ?× ?| ?x ?| times )(?<columns>\d+(?:\.\d+)?)|(?<factor>\d+(?:\.\d+)?)(?: ?×| ?x| times|-fold)(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}∞][\p{L}\p{M}\p{N}∞\u200c\u200d]*(?:[_^]\{?[\p{L}\p{N}∞]{1,4}\}?(?![\p{L}\p{N}])|(?:[-‐‑–.:'’/]|,(?=\d{3}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*)*)/giu;

const wordParts = memoize((word: string): Words => {
	// A pattern of sparsity or a ratio is one word.
	if (/^[\p{L}\p{N}]{1,2}:[\p{L}\p{N}]{1,2}$/u.test(word)) return { parts: [fold(word)] };
	const symbols = symbolsOf(word);
	if (symbols) return symbols;
	const written = word
		.replace(/['’]s$/u, "")
		.replace(/['’](?=[a-z])/giu, "")
		.replace(/,(?=\d{3})/gu, "")
		.split(/[-‐‑–/:]|\.(?!\d)|(?<!\d)\./u);
	const parts = written.map(tidy).filter((part) => part !== "");
	const also = written.flatMap((part) => spelledOut(part) ?? []).map(tidy);
	return {
		parts,
		...(parts.length > 1 && { joined: parts.join("") }),
		...(also.length > 0 && { also }),
	};
});

/**
 * A sign of a formula with what stands at it, `λ₁` or `ℓ_∞`, is searched as a whole and by the names of its
 * Greek letters.
 */
function symbolsOf(word: string): Words | undefined {
	const isSymbol = /^[\p{L}\p{M}\p{N}∞_^{}]{2,}$/u.test(word) && /[\p{Script=Greek}∞]/u.test(word);
	if (!isSymbol || /^[α-ω]{3,}$/u.test(foldLetters(word))) return undefined;
	const names = word.match(/[\p{Script=Greek}∞]|[a-z]{2,}/giu) ?? [];
	return { parts: [...new Set(names.map(tidy))], joined: tidy(word) };
}

/**
 * The tokens of a text, of a paper or of a query, in order. They overlap only where words have no borders:
 * there each two signs are one.
 */
export function tokensOf(text: string): Token[] {
	return readTokens(text, (words, place) => ({ ...place, ...words }));
}

/** What the tokens of a text are searched as, in order. A word that was read before gives the same object. */
export function wordsOf(text: string): Words[] {
	return readTokens(text, (words) => words);
}

type Place = Pick<Token, "start" | "end" | "run">;

function readTokens<Read>(text: string, read: (words: Words, place: Place) => Read): Read[] {
	return stretchesOf(text).flatMap(({ text, start, isRun }) =>
		isRun ? readPairs(text, start, read) : readWords(text, start, read),
	);
}

function readPairs<Read>(
	run: string,
	offset: number,
	read: (words: Words, place: Place) => Read,
): Read[] {
	return pairsOf(run).map(({ pair, start }) =>
		read(
			{ parts: [fold(pair)] },
			{ start: offset + start, end: offset + start + pair.length, run },
		),
	);
}

function readWords<Read>(
	text: string,
	offset: number,
	read: (words: Words, place: Place) => Read,
): Read[] {
	return Array.from(text.matchAll(TOKEN), (match) => {
		const start = offset + match.index;
		return read(matchedWords(match.groups), { start, end: start + match[0].length });
	});
}

function matchedWords(groups: Readonly<Record<string, string>> = {}): Words {
	const { base, index, square, rows, columns, factor, word } = groups;
	if (word !== undefined) return wordParts(word);
	if (base !== undefined) return { parts: [tidy(`${base}${index}`)] };
	if (square !== undefined) return { parts: [tidy(`${square}2`)] };
	if (rows !== undefined) return { parts: [`${rows}x${columns}`] };
	return { parts: [`${factor}x`] };
}

/** `ell2` is l2. */
function tidy(word: string): string {
	return fold(word)
		.replace(/[_^{}]/gu, "")
		.replace(/infty/gu, "infinity")
		.replace(/^ell(?=[0-9p]$)/u, "l");
}
