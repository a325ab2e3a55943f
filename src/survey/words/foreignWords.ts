import {
	ces,
	dan,
	deu,
	fin,
	fra,
	hun,
	ita,
	nld,
	nob,
	pol,
	por,
	ron,
	rus,
	spa,
	swe,
	tur,
	ukr,
} from "stopword";
import { functionWords } from "../../text/functionWords.ts";
import { spelling } from "../classify/tokenize.ts";

/** Lists of the words that hold sentences together, of languages in which abstracts are written. */
const lists = [
	ces,
	dan,
	deu,
	fin,
	fra,
	hun,
	ita,
	nld,
	nob,
	pol,
	por,
	ron,
	rus,
	spa,
	swe,
	tur,
	ukr,
].map((list): ReadonlySet<string> => new Set(list.map(spelling)));

/** In which of the lists a word stands. */
const listsWith = new Map<string, number[]>();
for (const [at, list] of lists.entries())
	for (const word of list) listsWith.set(word, [...(listsWith.get(word) ?? []), at]);

/** So many of the different words of a text hold its sentences together, */
const LEAST = 0.12;
/** and not by chance; */
const SEVERAL = 4;
/** so many more are of its language than English ones: English has words of other meaning in common. */
const MORE = 1.5;

/**
 * The words that hold the sentences of a text together that is in another language than English; none for
 * an English one, or where it cannot be told.
 *
 * @param words of the text, as `spelling` writes them
 */
export function foreignWords(words: readonly string[]): ReadonlySet<string> {
	const counts = lists.map(() => 0);
	let english = 0;
	const different = new Set(words);
	for (const word of different) {
		if (functionWords.has(word)) english += 1;
		for (const at of listsWith.get(word) ?? []) counts[at]! += 1;
	}
	const most = Math.max(...counts);
	if (most < Math.max(SEVERAL, LEAST * different.size) || most <= MORE * english) return new Set();
	return lists[counts.indexOf(most)]!;
}
