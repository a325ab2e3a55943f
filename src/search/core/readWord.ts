import { beginsWithSign, isSign } from "../../text/signRuns.ts";
import type { Wording } from "./indexedPage.ts";
import type { Near, Vocabulary } from "./vocabulary.ts";

/** How near a word of the index is to one that begins like it, or is misspelt. */
const BEGUN = 0.5;
const BEGUN_SHORT = 0.25;
const CORRECTED = 0.8;

/** So many take part. */
const MOST_BEGUN = 30;
const MOST_CORRECTED = 5;

/** What a typed word may be in the index: one word in several wordings, or two that were typed as one. */
export interface ReadWord {
	readonly parts: readonly (readonly Wording[])[];
	/** what it was taken for, where it is no word of the index */
	readonly correction?: string;
}

/**
 * @param word folded
 * @param last whether it ends the query and may not be finished
 */
export function readWord(word: string, last: boolean, vocabulary: Vocabulary): ReadWord {
	const wordings = standing(word, last, vocabulary);
	if (wordings.length > 0) return { parts: [wordings] };
	if (beginsWithSign(word) || !/^[\p{L}\p{M}]+$/u.test(word)) return { parts: [] };
	const split = splitWord(word, vocabulary);
	const near = nearest(word, last, vocabulary);
	// A slip is likelier than a blank that was left out: "lerning" is also the names of two authors.
	if (split && near[0]?.changes !== 1) return { parts: split.map((word) => [{ word, weight: 1 }]) };
	return correct(near, vocabulary);
}

/** A word as it stands in the index, and what begins like it; of a lone sign each pair that holds it. */
export function standing(word: string, last: boolean, vocabulary: Vocabulary): Wording[] {
	const known = vocabulary.find(word);
	const wordings: Wording[] = known === undefined ? [] : [{ word: known, weight: 1 }];
	const add = (more: readonly number[], weight: number) => {
		for (const word of more) if (word !== known) wordings.push({ word, weight });
	};
	if (isSign(word)) add(vocabulary.holding(word), BEGUN);
	else if (last ? word.length > 1 : known === undefined && word.length > 4)
		add(vocabulary.begin(word, MOST_BEGUN), word.length > 2 ? BEGUN : BEGUN_SHORT);
	return wordings;
}

/** "selfsupervised" is two words of the index; the longest first one counts. */
function splitWord(word: string, vocabulary: Vocabulary): number[] | undefined {
	for (let length = word.length - 3; length >= 2; length--) {
		const first = vocabulary.find(word.slice(0, length));
		const second = first === undefined ? undefined : vocabulary.find(word.slice(length));
		if (first !== undefined && second !== undefined) return [first, second];
	}
	return undefined;
}

/**
 * What may have been meant by a word that no page has: all that are equally near; a first letter is
 * rarely mistyped.
 */
function nearest(word: string, last: boolean, vocabulary: Vocabulary): readonly Near[] {
	const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
	const near =
		most === 0 ? [] : vocabulary.near(word, most, { unfinished: last && word.length > 4 });
	const [best] = near;
	if (!best) return [];
	const first = (near: Near) => vocabulary.words[near.word]!.form[0] === word[0];
	return near
		.filter((other) => other.changes === best.changes && first(other) === first(best))
		.slice(0, MOST_CORRECTED);
}

function correct(near: readonly Near[], { words }: Vocabulary): ReadWord {
	const [best] = near;
	if (!best) return { parts: [] };
	return {
		parts: [near.map(({ word }) => ({ word, weight: CORRECTED }))],
		correction: words[best.word]!.form,
	};
}
