import { genericWords, modifiers, openEnds } from "../words/genericWords.ts";
import type { Word } from "../words/readWords.ts";

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

/**
 * The phrases of a paper at each place where they stand.
 *
 * @param isWanted asked for each by its key; the others are left out
 */
export function phrasesOf(words: readonly Word[], isWanted: (key: string) => boolean): Phrase[] {
	const found: Phrase[] = [];
	for (const [start, first] of words.entries()) {
		// Not within a compound: “art baselines” of “state-of-the-art baselines”.
		if (first.joined === "hyphen" || !canBegin(first, words[start + 1])) continue;
		const most = first.isSign ? MOST_SIGNS : MOST_WORDS;
		let key = "";
		for (let end = start; end < start + most; end += 1) {
			const last = words[end];
			if (!last || last.isSign !== first.isSign) break;
			if (end > start && !(first.isSign ? last.joined === "nothing" : last.joined)) break;
			if (last.isFunction && (last.isSign || last.word !== "of")) break;
			key += end === start || first.isSign ? last.stem : ` ${last.stem}`;
			if (!isWhole(last, end > start) || !isWanted(key)) continue;
			const isHead = first.isSign || !goesOn(words[end + 1]);
			found.push({ key, words: words.slice(start, end + 1), start, isHead });
		}
	}
	return found;
}

/** A noun follows, or what a verb is about. */
const goesOn = (next: Word | undefined) =>
	next?.joined !== undefined && (!next.isFunction || OBJECTS.has(next.word));

const OBJECTS: ReadonlySet<string> = new Set(
	"a an the that this these those our its their us them it".split(" "),
);

function canBegin({ word, isSign, isFunction }: Word, next: Word | undefined): boolean {
	if (isSign || isFunction) return !isFunction;
	if (!/^\p{L}/u.test(word)) return next?.joined === "nothing" && /^\p{L}/u.test(next.word); // 3D
	return !genericWords.has(word) || modifiers.has(word);
}

/** A phrase may end here. */
function isWhole(last: Word, isLonger: boolean): boolean {
	if (last.isSign) return isLonger;
	if (last.isFunction || genericWords.has(last.word) || openEnds.has(last.word)) return false;
	if (!/^\p{L}/u.test(last.word)) return isLonger && last.joined === "hyphen";
	return isLonger || isLong(last);
}

/** A word of two letters is one only where it is an acronym. */
const isLong = ({ word, shown }: Word) =>
	[...word].length > 2 || (shown.length === 2 && shown === shown.toUpperCase());
