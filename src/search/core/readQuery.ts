import { functionWords } from "../../text/functionWords.ts";
import { fillers } from "./fillers.ts";
import { formulaKey } from "./formulaKeys.ts";
import type { Query, QueryTerm, Wording } from "./indexedPage.ts";
import { readWord, standing } from "./readWord.ts";
import { typedId } from "./searchedIds.ts";
import { type Thesaurus, tokenStems } from "./thesaurus.ts";
import { type Token, tokensOf } from "./tokensOf.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word that is written as one elsewhere counts less in its parts. */
const APART = 0.6;

/** An identifier that begins as one does that is not finished. */
const BEGUN_ID = 0.5;

/**
 * Of a longer query its beginning is read, in characters: nobody types so much, but one may paste an
 * abstract.
 */
const LONGEST = 1000;

/** As many words a formula may be typed in. */
const FORMULA_WORDS = 6;

/**
 * Reads what a person typed: formulas in any notation, words in any form, joined or parted, begun or
 * misspelt, and what else means the same.
 */
export function readQuery(typed: string, vocabulary: Vocabulary, thesaurus: Thesaurus): Query {
	const text = typed.slice(0, LONGEST);
	const query = { phrases: [] as number[], corrected: [] as Query["corrected"][number][] };
	const unknown: string[] = [];
	const knownRuns = new Set<string>();
	const asked = text.replace(/\b(\w) squared\b/giu, "$1^2").replace(ID_KIND, "");
	const terms = partIds(asked, vocabulary).flatMap((piece): QueryTerm[] => {
		if (typeof piece !== "string") return [piece];
		const tokens = tokensOf(piece.replaceAll("\\", ""));
		query.phrases.push(...phrasesOf(tokens, vocabulary));
		const terms: QueryTerm[] = [];
		for (let at = 0; at < tokens.length; ) {
			const { length, ...term } = termAt(tokens, at, !/\s$/u.test(text));
			at += length;
			if (term.parts.length + term.whole.length > 0) terms.push(term);
		}
		return terms;
	});
	const telling = terms.filter(({ typed }) => !fillers.has(typed));
	return {
		...query,
		terms: telling.length > 1 ? telling : terms,
		...unknownWords(),
	};

	/** A run of signs is not unknown where some of its pairs stand. */
	function unknownWords(): Pick<Query, "unknown" | "nearest"> {
		const words = [...new Set(unknown)].filter((word) => !knownRuns.has(word));
		return {
			unknown: words,
			nearest: [...new Set(words.flatMap((word) => vocabulary.nearest(word, 3)))],
		};
	}

	/** The term that begins at a token, and how many tokens it takes. */
	function termAt(
		tokens: readonly Token[],
		at: number,
		unfinished: boolean,
	): QueryTerm & { length: number } {
		const meant = thesaurus.at(tokens, at);
		const others = (meant?.others ?? []).flatMap(({ stems, weight }): Wording[] => {
			const word = vocabulary.findStems(stems);
			return word === undefined ? [] : [{ word, weight }];
		});
		const neighbour = tokens[at + 1];
		const joined =
			neighbour && (meant?.length ?? 1) === 1 ? joinedWord(tokens[at]!, neighbour) : undefined;
		const length = Math.max(meant?.length ?? 1, joined === undefined ? 1 : 2);
		const own = tokens.slice(at, at + length);
		const ends = unfinished && at + length === tokens.length;
		const whole = own.length === 1 ? wholeWord(own[0]!) : joined;
		const phrase = vocabulary.findStems(own.flatMap(tokenStems));
		const wholes = [whole, own.length > 1 ? phrase : undefined].flatMap((word): Wording[] =>
			word === undefined ? [] : [{ word, weight: 1 }],
		);
		const parts = own.flatMap(({ parts }) => parts);
		const alone = parts.length === 1 && wholes.length === 0;
		const spellings = own.flatMap(({ also = [] }) =>
			also.flatMap((word) => standing(word, ends, vocabulary)),
		);
		return {
			typed: own.map(({ parts }) => parts.join("-")).join(" "),
			whole: alone ? [] : [...wholes, ...others],
			parts: parts.flatMap((part, step) => {
				const last = ends && step === parts.length - 1;
				const extra = alone ? [...others, ...spellings] : [];
				return readPart(part, {
					last,
					others: extra,
					share: whole === undefined ? 1 : APART,
					run: own[0]!.run,
				});
			}),
			length,
		};
	}

	function readPart(part: string, { last, others, share, run }: PartOptions): Wording[][] {
		if (functionWords.has(part) && others.length === 0) return [];
		const { parts, correction } = readWord(part, last, vocabulary);
		if (correction && others.length === 0) query.corrected.push({ from: part, to: correction });
		if (parts.length === 0 && others.length === 0 && share === 1) unknown.push(run ?? part);
		else if (run !== undefined) knownRuns.add(run);
		const shared = parts.map((wordings) =>
			wordings.map(({ word, weight }) => ({ word, weight: weight * share })),
		);
		if (others.length === 0) return shared;
		return shared.length === 1 && !correction ? [[...shared[0]!, ...others]] : [[...others]];
	}

	/** Two words that the pages write as one: "rank me", "L 2", "data set". */
	function joinedWord(first: Token, second: Token): number | undefined {
		const joined = [first, second].map(({ parts }) => parts.join("")).join("");
		return /^\d+$/u.test(joined) ? undefined : vocabulary.find(joined);
	}

	/** A tie of words that the pages have as one: "2-bit", "pre-training". */
	function wholeWord({ joined }: Token): number | undefined {
		return joined === undefined ? undefined : vocabulary.find(joined);
	}
}

/** How a part of a token is read. */
interface PartOptions {
	/** whether it ends the query and may not be finished */
	readonly last: boolean;
	readonly others: readonly Wording[];
	/** how much a wording of it counts */
	readonly share: number;
	/** the run of signs that it is of */
	readonly run: string | undefined;
}

/** What is written before an identifier, apart from it: "PMID: 12345678", "arXiv 2403.00001". */
const ID_KIND = /\b(?:arxiv|doi|pmid|pubmed)(?:\s+id)?:?\s+(?=10\.|\d)|\bpmid:(?=\d)/giu;

/** Takes the identifiers of papers out of a query, the last perhaps unfinished, then its formulas. */
function partIds(text: string, vocabulary: Vocabulary): (string | QueryTerm)[] {
	const pieces: (string | QueryTerm)[] = [""];
	text.split(/(?<=\s)(?=\S)/u).forEach((word, at, words) => {
		const wordings = idWordings(word, at === words.length - 1 && !/\s$/u.test(word), vocabulary);
		if (wordings.length > 0) pieces.push({ typed: word.trim(), parts: [wordings], whole: [] }, "");
		else pieces.push(`${pieces.pop()}${word}`);
	});
	return pieces.flatMap((piece) =>
		typeof piece === "string" ? partFormulas(piece, vocabulary) : [piece],
	);
}

function idWordings(word: string, unfinished: boolean, vocabulary: Vocabulary): Wording[] {
	const id = typedId(word);
	if (id === undefined) return [];
	const known = vocabulary.find(id);
	if (known !== undefined) return [{ word: known, weight: 1 }];
	return unfinished
		? vocabulary.begin(id, Number.POSITIVE_INFINITY).map((word) => ({ word, weight: BEGUN_ID }))
		: [];
}

/** Phrases of the index that stand in the query. */
function phrasesOf(tokens: readonly Token[], vocabulary: Vocabulary): number[] {
	const stems = tokens.flatMap(tokenStems);
	return stems.flatMap((stem, at) => {
		const next = stems[at + 1];
		const phrase = next === undefined ? undefined : vocabulary.findStems([stem, next]);
		return phrase === undefined ? [] : [phrase];
	});
}

/** Takes out of a query what is a formula of the index, the longest first. */
function partFormulas(text: string, vocabulary: Vocabulary): (string | QueryTerm)[] {
	const typed = text.split(/\s+/u).filter(Boolean);
	for (let length = Math.min(FORMULA_WORDS, typed.length); length > 0; length--) {
		for (let at = 0; at + length <= typed.length; at++) {
			const formula = typed.slice(at, at + length).join(" ");
			const key = formulaKey(formula);
			const word = looksLikeFormula(formula) ? vocabulary.findStems([key]) : undefined;
			if (word === undefined || isWord(formula, key)) continue;
			return [
				...partFormulas(typed.slice(0, at).join(" "), vocabulary),
				{ typed: formula, parts: [[{ word, weight: 1 }]], whole: [] },
				...partFormulas(typed.slice(at + length).join(" "), vocabulary),
			];
		}
	}
	return typed.length === 0 ? [] : [text];
}

/** Whether a formula is read as a word anyway: `ell_2`, `D_KL`. */
function isWord(formula: string, key: string): boolean {
	const [first, ...more] = tokensOf(formula.replaceAll("\\", ""));
	return more.length === 0 && first?.parts.length === 1 && first.parts[0] === key;
}

/** It has a sign of mathematics, and its brackets match: "(log n" is but a part. */
function looksLikeFormula(text: string): boolean {
	if (!/[\\^_(){}=<>|+≤≥≈∞×ℓ]|\p{Script=Greek}/u.test(text)) return false;
	let open = 0;
	for (const sign of text) {
		if (sign === "(" || sign === "{") open += 1;
		else if ((sign === ")" || sign === "}") && --open < 0) return false;
	}
	return open === 0;
}
