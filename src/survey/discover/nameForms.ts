import { emptyNouns, weakHeads } from "../words/genericWords.ts";
import type { Word } from "../words/readWords.ts";
import { writeFolded } from "../words/spellings.ts";
import type { CountedPhrase } from "./countPhrases.ts";
import type { Phrase } from "./phrasesOf.ts";

/** A form names something where it stands for itself so often, */
const HEAD = 0.35;
/** a single word less often: biochar is mostly that of “biochar amendment”, */
const HEAD_OF_ONE = 0.25;
/** and more often, one or many, if it ends like an English quality or deed. */
const QUALITY = /(?:al|ic|ive|ous|able|ible|ary|ing)$/u;
const SURE_HEAD = 0.5;
const DEED = /(?:[^e]ed|ly)$/u;
/** Such forms together are so much of all. */
const SHARE = 0.15;
/** So much of a phrase that is cut goes on from the same word. */
const CUT = 0.65;
/** A plural is a better name where it stands so often, compared to the singular. */
const PLURAL = 0.5;

/**
 * The words of a phrase in the form that serves best as a name: that in which it mostly stands for itself;
 * undefined where it seldom does, as “robotic” or “large language”.
 */
export function nameForm(phrase: CountedPhrase): readonly Word[] | undefined {
	if (!known.has(phrase.places)) known.set(phrase.places, findForm(phrase));
	return known.get(phrase.places);
}

/** A common phrase is asked for by many groups. */
const known = new WeakMap<CountedPhrase["places"], readonly Word[] | undefined>();

function findForm({ length, places }: CountedPhrase): readonly Word[] | undefined {
	const forms = new Map<string, { words: readonly Word[]; all: number; heads: number }>();
	let all = 0;
	for (const { words, isHead } of [...places.values()].flat()) {
		const form = writeFolded(words);
		const known = forms.get(form) ?? { words, all: 0, heads: 0 };
		forms.set(form, { words, all: known.all + 1, heads: known.heads + (isHead ? 1 : 0) });
		all += 1;
	}
	const names = [...forms]
		.filter(([, { words, all, heads }]) => {
			const { stem, word } = words.at(-1)!;
			if (weakHeads.has(stem) || (length === 1 && emptyNouns.has(stem))) return false;
			if (words[1]?.word === "of" && emptyNouns.has(words[0]!.stem)) return false;
			if (DEED.test(word) || words.every((one) => !one.isSign && one.word.length < 2)) return false;
			return heads >= (QUALITY.test(word) ? SURE_HEAD : length === 1 ? HEAD_OF_ONE : HEAD) * all;
		})
		.sort(([a, x], [b, y]) => y.heads - x.heads || (a < b ? -1 : 1));
	const [best] = names;
	if (!best || names.reduce((sum, [, { heads }]) => sum + heads, 0) < SHARE * all) return undefined;
	const plural = names.find(([form]) => form === `${best[0]}s`)?.[1];
	const { words } = plural && plural.heads >= PLURAL * best[1].heads ? plural : best[1];
	const start = beginning([...places.values()].flat());
	return start.length > 0
		? [...start, { ...words[0]!, joined: "blank" }, ...words.slice(1)]
		: words;
}

/** That without which a phrase is cut: nearly wherever it stands it goes on from that. */
function beginning(all: readonly Phrase[]): readonly Word[] {
	const counts = new Map<string, { before: readonly Word[]; count: number }>();
	for (const { before } of all) {
		const form = writeFolded(before);
		counts.set(form, { before, count: 1 + (counts.get(form)?.count ?? 0) });
	}
	return [...counts.values()].find(({ count }) => count >= CUT * all.length)?.before ?? [];
}
