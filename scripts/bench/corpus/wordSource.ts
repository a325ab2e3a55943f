/** Words of real abstracts in their order, for chains of words: two that follow each other there may here. */
export interface WordSource {
	readonly words: readonly string[];
	/** the abstract that a word is of */
	readonly abstractOf: readonly number[];
	/** where sentences begin */
	readonly starts: readonly number[];
	/** where a word stands and is followed by another */
	readonly followed: ReadonlyMap<string, readonly number[]>;
	/** words that say what a text is about: all but the most frequent ones */
	readonly content: ReadonlySet<string>;
	readonly abstracts: number;
}

/** The most frequent words hold sentences together. */
const FUNCTION_WORDS = 110;

const WORD = /^(?:\p{L}[\p{L}\p{N}’'-]*|\p{N}{1,3})$/u;

/** A word as it is compared. */
export const plainWord = (word: string) => word.replace(/,$/u, "").toLowerCase();

/** Takes abstracts apart. Words that hold signs of formulas are left out, and end a run of words. */
export function readWordSource(abstracts: readonly string[]): WordSource {
	const words: string[] = [];
	const abstractOf: number[] = [];
	const starts: number[] = [];
	const followed = new Map<string, number[]>();
	const follow = (place: number) => {
		const word = plainWord(words[place] as string);
		const places = followed.get(word);
		if (places) places.push(place);
		else followed.set(word, [place]);
	};
	abstracts.forEach((abstract, index) => {
		let begins = true;
		let goesOn = false;
		for (const token of abstract.split(/\s+/u)) {
			const [, word = "", end = ""] = /^[("“]*(.*?)[)"”]*([.,;:?!]*)$/u.exec(token) ?? [];
			if (!WORD.test(word)) {
				goesOn = false;
				begins = /[.?!]$/u.test(token);
				continue;
			}
			if (goesOn) follow(words.length - 1);
			if (begins && /^\p{Lu}/u.test(word)) starts.push(words.length);
			const lowered = begins && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word;
			words.push(end === "," ? `${lowered},` : lowered);
			abstractOf.push(index);
			begins = /[.?!]$/u.test(end);
			goesOn = !begins && !/[;:]/u.test(end);
		}
	});
	return {
		words,
		abstractOf,
		starts,
		followed,
		content: contentWords(words),
		abstracts: abstracts.length,
	};
}

function contentWords(words: readonly string[]): ReadonlySet<string> {
	const counts = Map.groupBy(words.map(plainWord), (word) => word);
	const ranked = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([word]) => word);
	return new Set(ranked.slice(FUNCTION_WORDS).filter((word) => /^\p{L}{4,}/u.test(word)));
}
