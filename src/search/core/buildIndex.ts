import { functionWords } from "../../text/functionWords.ts";
import { countPhrases, type Sentence } from "./countPhrases.ts";
import { createWordCounter } from "./countWords.ts";
import type { Page } from "./indexedPage.ts";
import { type BuiltIndex, printIndex } from "./printIndex.ts";
import { type Words, wordsOf } from "./tokensOf.ts";

/** A word of an author's name counts like so many in the text. */
const AUTHOR = 2;

/**
 * Indexes the pages by stem. Same pages in the same order, same index.
 *
 * @param wordings stems of what may be asked as one, such as the wordings of a thesaurus: they are at hand
 * without a further file; other pairs of neighbours are indexed where they are frequent
 */
export function buildIndex(
	pages: readonly Page[],
	wordings: readonly (readonly string[])[],
): BuiltIndex {
	const read = pages.map(readPage);
	const solid = solidWords(read);
	const counter = createWordCounter();
	const lengths: number[] = [];
	const sentences: Sentence[] = [];
	read.forEach(({ title, names, authors, tags, text, themes, keys, ids }, page) => {
		/** @returns how many words were counted */
		const count = (all: readonly (readonly Words[])[], times: number, inTitle: boolean) => {
			const posting = { page, times, inTitle };
			let counted = 0;
			for (const sentence of all) {
				const stems: number[] = [];
				for (const { form, whole } of formsOf(sentence, solid)) {
					if (functionWords.has(form)) continue;
					const stem = counter.count(form, posting);
					counted += 1;
					if (!whole) stems.push(stem);
				}
				if (stems.length > 1) sentences.push({ stems: Uint32Array.from(stems), posting });
			}
			return counted;
		};
		count(title, 0, true);
		count(names, 0, true);
		count(authors, AUTHOR, false);
		count(tags, 1, false);
		// Names and ids make no page longer: hundreds of authors may have written it.
		lengths.push(count(text, 1, false) + keys.length);
		for (const { form } of formsOf(themes, solid))
			counter.count(form, { page, times: 0, inTitle: false });
		for (const key of keys) counter.count(key, { page, times: 1, inTitle: false });
		for (const id of ids) counter.count(id, { page, times: AUTHOR, inTitle: false });
	});
	const words = counter.words();
	const phrases = countPhrases(sentences, [...words.keys()], wordings, pages.length);
	return printIndex(pages, words, phrases, wordings, lengths);
}

/** The words of a page, by sentences. */
type ReadPage = {
	readonly [Field in
		| "title"
		| "names"
		| "authors"
		| "tags"
		| "text"]: readonly (readonly Words[])[];
} & {
	readonly themes: readonly Words[];
	readonly keys: readonly string[];
	readonly ids: readonly string[];
};

function readPage({ title, names, authors, tags, text, themes, formulas, ids }: Page): ReadPage {
	const sentences = (text: string) => sentencesOf(text).map(wordsOf);
	return {
		...{ title: sentences(title), names: sentences(names), authors: sentences(authors) },
		...{ tags: sentences(tags), text: sentences(text.replace(ADDRESS, " ")) },
		...{ themes: wordsOf(themes), keys: partedByBlanks(formulas), ids: partedByBlanks(ids) },
	};
}

const partedByBlanks = (text: string) => text.split(/\s+/u).filter(Boolean);

/** Nobody searches for the parts of a web address. */
const ADDRESS = /(?:https?:\/\/|www\.|\bgithub\.com\/)\S+/gu;

/** Stretches of text whose words belong together. */
function sentencesOf(text: string): string[] {
	return text.split(/[.,;:!?](?=\s)|[。、，；：！？()（）[\]“”"]|\s[–—-]+\s/u);
}

/** All words that are written without a hyphen anywhere. */
function solidWords(pages: readonly ReadPage[]): ReadonlySet<string> {
	const solid = new Set<string>();
	for (const { title, names, authors, tags, text } of pages)
		for (const sentences of [title, names, authors, tags, text])
			for (const sentence of sentences)
				for (const { parts, joined } of sentence)
					if (joined === undefined) for (const part of parts) solid.add(part);
	return solid;
}

/**
 * The parts of each token and their other spellings; and the whole where a part says nothing by itself
 * (`2-bit`, `Z-loss`), or where the whole is also written without a hyphen (`pre-training`).
 */
function* formsOf(
	words: readonly Words[],
	solid: ReadonlySet<string>,
): Generator<{ form: string; whole: boolean }> {
	for (const { parts, joined, also = [] } of words) {
		for (const form of parts) yield { form, whole: false };
		for (const form of also) yield { form, whole: true };
		if (joined === undefined || parts.length > 3) continue;
		const isMore = parts.join("") !== joined; // λ₁
		if (isMore || solid.has(joined) || parts.some((part) => part.length <= 2 || /\d/u.test(part)))
			yield { form: joined, whole: true };
	}
}
