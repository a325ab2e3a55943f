import { genericWords, modifiers, openEnds } from "../words/genericWords.ts";
import type { Word } from "../words/readWords.ts";
import { linkWords } from "../words/stopWords.ts";

/** Words that stand side by side in a paper and may name a matter. */
export interface Phrase {
	/** what its forms share: the stems of its words */
	readonly key: string;
	readonly words: readonly Word[];
	/** the index of its first word in the paper */
	readonly start: number;
	/** what it goes on from, with which no phrase begins: “state” of “state space models” */
	readonly before: readonly Word[];
	/** it stands for itself: nothing follows that would make it part of a longer one, and it is no quality */
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
	let measured = false;
	for (const [start, first] of words.entries()) {
		measured = isMeasure(first, words[start - 1], measured);
		// Not within a compound: “art baselines” of “state-of-the-art baselines”.
		if (first.joined === "hyphen" || measured || !canBegin(first, words[start + 1])) continue;
		const most = first.isSign ? MOST_SIGNS : MOST_WORDS;
		const before = goesOnFrom(words, start);
		let key = "";
		for (let end = start; end < start + most; end += 1) {
			const last = words[end];
			if (!last || last.isSign !== first.isSign) break;
			if (end > start && !(first.isSign ? last.joined === "nothing" : last.joined)) break;
			if (ends(last) && (last.isSign || last.word !== "of")) break;
			key += end === start || first.isSign ? last.stem : ` ${last.stem}`;
			if (!isWhole(last, end > start) || !isWanted(key)) continue;
			const isHead =
				first.isSign || !(goesOn(words[end + 1]) || isQuality(first, words[start - 1]));
			found.push({ key, words: words.slice(start, end + 1), start, before, isHead });
		}
	}
	return found;
}

/** The word before, or all of a compound before, where no phrase begins there. */
function goesOnFrom(words: readonly Word[], start: number): readonly Word[] {
	if (words[start]!.isSign || words[start]!.joined !== "blank") return [];
	let first = start - 1;
	while (first > 0 && words[first]!.joined === "hyphen") first -= 1;
	const before = words.slice(first, start);
	const isPart = (word: Word) => !word.isSign && !ends(word) && !isNumber(word.word);
	return before.every(isPart) && !canBegin(before[0]!, before[1]) ? before : [];
}

/** What follows a number is a unit or what is counted, and what follows a short unit too: “5 kg N ha”. */
function isMeasure({ joined, isSign }: Word, before: Word | undefined, measured: boolean): boolean {
	if (!before || isSign || !(joined === "blank" || joined === "nothing")) return false;
	return isNumber(before.word) || (measured && before.word.length <= UNIT);
}

/** So many letters a unit has at most. */
const UNIT = 3;

const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Without an article, what follows a form of “be” is a quality: NP-hard. */
const isQuality = ({ joined }: Word, before: Word | undefined) =>
	joined === "blank" && before !== undefined && BE.has(before.word);

const BE: ReadonlySet<string> = new Set("am are be been being is was were".split(" "));

/** A noun follows, or what a verb is about. */
const goesOn = (next: Word | undefined) =>
	next?.joined !== undefined && (!ends(next) || OBJECTS.has(next.word));

/** No phrase goes over it. */
const ends = ({ isFunction, joined, word }: Word) =>
	isFunction || (joined !== "hyphen" && linkWords.has(word));

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
