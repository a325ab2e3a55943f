/** A word or number of a text. */
export interface Token {
	/** in small letters, in American spelling (`-ize`) */
	readonly word: string;
	/** UTF-16 offsets into the text, end exclusive */
	readonly start: number;
	readonly end: number;
	/** the index of its sentence */
	readonly sentence: number;
	/** the index of its clause: no term reaches over a comma, colon or bracket that ends one */
	readonly clause: number;
}

/** What ends with a full stop within a sentence. */
const abbreviation = /\b(?:e\.g|i\.e|cf|vs|et al)$/iu;

/** The words of a text in their order. */
export function tokenize(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let sentence = 0;
	let clause = 0;
	let last = 0;
	for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
		const gap = text.slice(last, match.index);
		if (/[.!?]\s/u.test(gap) && !abbreviation.test(text.slice(Math.max(0, last - 6), last)))
			sentence += 1;
		if (/[.!?,;:]\s|[()\n]/u.test(gap)) clause += 1;
		last = match.index + match[0].length;
		tokens.push({ word: spelling(match[0]), start: match.index, end: last, sentence, clause });
	}
	return tokens;
}

/** A word in small letters and American spelling, so that one term finds both. */
export function spelling(word: string): string {
	return word
		.toLowerCase()
		.replace(/(?<=\p{L}{3})is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/u, "iz");
}
