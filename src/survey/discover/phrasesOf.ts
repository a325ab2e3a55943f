import { genericWords, modifiers, openEnds } from "./genericWords.ts";
import type { Word } from "./readWords.ts";

/** Words that stand side by side in a paper and may name a matter. */
export interface Phrase {
	/** what its forms share: the stems of its words */
	readonly key: string;
	readonly words: readonly Word[];
	/** the index of its first word in the paper */
	readonly start: number;
	/** nothing follows that would make it part of a longer one */
	readonly isHead: boolean;
}

const MOST_WORDS = 4;
/** Of signs a word is made of several. */
const MOST_SIGNS = 6;

/** The phrases of a paper at each place where they stand. */
export function phrasesOf(words: readonly Word[]): Phrase[] {
	return words.flatMap((first, start) => {
		if (!canBegin(first, words[start + 1])) return [];
		const found: Phrase[] = [];
		const most = first.isSign ? MOST_SIGNS : MOST_WORDS;
		for (let end = start; end < start + most; end += 1) {
			const last = words[end];
			if (!last || last.isSign !== first.isSign) break;
			if (end > start && !(first.isSign ? last.joined === "nothing" : last.joined)) break;
			const part = words.slice(start, end + 1);
			if (last.isSign && last.isFunction) break;
			if (last.isFunction && last.word !== "of") break;
			if (isWhole(part))
				found.push({ key: keyOf(part), words: part, start, isHead: !goesOn(words[end + 1]) });
		}
		return found;
	});
}

/** A noun follows, or what a verb is about. */
const goesOn = (next: Word | undefined) =>
	next?.joined !== undefined && (!next.isFunction || OBJECTS.has(next.word));

const OBJECTS: ReadonlySet<string> = new Set(
	"a an the that this these those our its their us them it".split(" "),
);

const keyOf = (words: readonly Word[]) =>
	words.map(({ stem }) => stem).join(words[0]?.isSign ? "" : " ");

function canBegin({ word, isSign, isFunction }: Word, next: Word | undefined): boolean {
	if (isSign || isFunction) return !isFunction;
	if (!/^\p{L}/u.test(word)) return next?.joined === "nothing" && /^\p{L}/u.test(next.word); // 3D
	return !genericWords.has(word) || modifiers.has(word);
}

function isWhole(words: readonly Word[]): boolean {
	const last = words.at(-1)!;
	if (last.isSign) return words.length > 1;
	if (last.isFunction || genericWords.has(last.word) || openEnds.has(last.word)) return false;
	if (!/^\p{L}/u.test(last.word)) return words.length > 1 && last.joined === "hyphen";
	return words.length > 1 || isLong(last);
}

/** A word of two letters is one only where it is an acronym. */
const isLong = ({ word, shown }: Word) =>
	[...word].length > 2 || (shown.length === 2 && shown === shown.toUpperCase());
