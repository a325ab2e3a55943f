import { stemmer } from "stemmer";
import { functionWords } from "../../text/functionWords.ts";
import { isSign } from "../../text/signRuns.ts";
import { type Token, tokenize } from "../classify/tokenize.ts";
import { foreignWords } from "./foreignWords.ts";

/** A word of a paper as the terms of themes find it. */
export interface Word {
	/** what its forms share */
	readonly stem: string;
	/** in small letters, without accents */
	readonly word: string;
	/** as it stands in the text */
	readonly shown: string;
	/** a sign of a script whose words have no borders that could be seen */
	readonly isSign: boolean;
	/** it only holds sentences together */
	readonly isFunction: boolean;
	readonly inTitle: boolean;
	/** the index of its sentence; its title's is -1 */
	readonly sentence: number;
	/** it goes on where the word before it ended: no punctuation parts them */
	readonly joined: "blank" | "hyphen" | "nothing" | undefined;
}

/** Signs that hold sentences together: hiragana, and the commonest particles of Chinese and Korean. */
const FUNCTION_SIGN =
	/[\p{Script=Hiragana}的了和与與在是为為对對于於其以而及这這该該之中上下一个個不有我們们을를은는이가의에로와과도하]/u;

/** What papers are compared by, and themes found. */
export interface ReadablePaper {
	/** the prose of the title, without formulas */
	readonly title: string;
	readonly abstract: string;
}

/** The words of each paper in their order: of its title, then of its abstract. */
export function readWords(papers: readonly ReadablePaper[]): Word[][] {
	// Most words come again and again.
	const stems = new Map<string, string>();
	const stemOf = (word: string): string => {
		const known = stems.get(word) ?? stemmer(word);
		stems.set(word, known);
		return known;
	};
	return papers.map(({ title, abstract }) => {
		const texts = [tokenize(title), tokenize(abstract)] as const;
		const foreign = foreignWords(texts.flat().map(({ word }) => word));
		const isFunction = (word: string) =>
			foreign.size > 0 ? foreign.has(word) || word.length === ELIDED : functionWords.has(word);
		return [
			...wordsIn(title, texts[0], true, stemOf, isFunction),
			...wordsIn(abstract, texts[1], false, stemOf, isFunction),
		];
	});
}

/** Letters of a word that is cut before a vowel: “l’eau”. */
const ELIDED = 1;

function wordsIn(
	text: string,
	tokens: readonly Token[],
	inTitle: boolean,
	stemOf: (word: string) => string,
	isFunction: (word: string) => boolean,
): Word[] {
	let end = -1;
	let clause = -1;
	return tokens.map((token) => {
		const sign = token.word.charCodeAt(0) >= FIRST_SIGN && isSign(token.word);
		const gap = end === -1 || token.clause !== clause ? "." : text.slice(end, token.start);
		end = token.end;
		clause = token.clause;
		return {
			stem: sign ? token.word : stemOf(token.word),
			word: token.word,
			shown: text.slice(token.start, token.end),
			isSign: sign,
			isFunction: sign ? FUNCTION_SIGN.test(token.word) : isFunction(token.word),
			inTitle,
			sentence: inTitle ? -1 : token.sentence,
			joined: jointOf(gap),
		};
	});
}

/** No script without blanks begins before it in Unicode: asked first, as most text is Latin. */
const FIRST_SIGN = 0xe00;

function jointOf(gap: string): Word["joined"] {
	if (gap === "") return "nothing";
	if (gap === " " || gap.trim() === "") return "blank";
	return gap.length === 1 && "-‐‑–".includes(gap) ? "hyphen" : undefined;
}
