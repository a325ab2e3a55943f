import { functionWords } from "../../text/functionWords.ts";
import { stemOf } from "./foldWord.ts";
import type { Page, Posting } from "./indexedPage.ts";
import { type BuiltIndex, type Counted, printIndex } from "./printIndex.ts";
import { tokensOf } from "./tokensOf.ts";

/** Neighbours that are indexed as one are so on so many pages, or on one in a hundred if that is more. */
const FREQUENT = 3;

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
	const solid = solidWords(pages);
	const words = new Map<string, Counted>();
	const lengths = pages.map(() => 0);
	const sentences: Sentence[] = [];
	pages.forEach((page, number) => {
		const count = (form: string, times: number, inTitle: boolean) =>
			countWord(words, stemOf(form), form, { page: number, times, inTitle });
		/** @returns how many words were counted */
		const read = (text: string, times: number, inTitle: boolean) => {
			let counted = 0;
			for (const sentence of sentencesOf(text)) {
				const stems: string[] = [];
				for (const word of wordsIn(sentence, solid)) {
					if (functionWords.has(word.form)) continue;
					count(word.form, times, inTitle);
					counted += 1;
					if (!word.whole) stems.push(stemOf(word.form));
				}
				if (stems.length > 1) sentences.push({ stems, page: number, times, inTitle });
			}
			return counted;
		};
		read(page.title, 0, true);
		read(page.names, 0, true);
		read(page.authors, AUTHOR, false);
		read(page.tags, 1, false);
		const keys = page.formulas.split(/\s+/u).filter(Boolean);
		// Names and ids make no page longer: hundreds of authors may have written it.
		lengths[number] = read(page.text.replace(ADDRESS, " "), 1, false) + keys.length;
		for (const word of wordsIn(page.themes, solid)) count(word.form, 0, false);
		for (const key of keys) count(key, 1, false);
		for (const id of page.ids.split(/\s+/u).filter(Boolean)) count(id, AUTHOR, false);
	});
	const phrases = countPhrases(sentences, wordings, pages.length);
	return printIndex(pages, words, phrases, wordings, lengths);
}

/** The words of a sentence, function words left out, and where it stands. */
interface Sentence extends Posting {
	readonly stems: readonly string[];
}

/** Neighbours that are frequent, and what was asked for. */
function countPhrases(
	sentences: readonly Sentence[],
	wordings: readonly (readonly string[])[],
	pages: number,
): Map<string, Counted> {
	const findPhrases = createPhraseFinder(wordings);
	const onPages = new Map<string, { last: number; pages: number }>();
	for (const { stems, page } of sentences)
		for (const phrase of findPhrases(stems)) {
			const known = onPages.get(phrase);
			if (!known) onPages.set(phrase, { last: page, pages: 1 });
			else if (known.last !== page) {
				known.last = page;
				known.pages += 1;
			}
		}
	const asked = new Set(wordings.map((stems) => stems.join(" ")));
	const least = Math.max(FREQUENT, pages / 100);
	const phrases = new Map<string, Counted>();
	for (const { stems, ...place } of sentences)
		for (const phrase of findPhrases(stems))
			if (asked.has(phrase) || onPages.get(phrase)!.pages >= least)
				countWord(phrases, phrase, phrase, place);
	return phrases;
}

function countWord(
	words: Map<string, Counted>,
	stem: string,
	form: string,
	{ page, times, inTitle }: Posting,
): void {
	let word = words.get(stem);
	if (!word) {
		word = { forms: new Map(), pages: new Map() };
		words.set(stem, word);
	}
	word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
	const known = word.pages.get(page) ?? { times: 0, inTitle: false };
	word.pages.set(page, { times: known.times + times, inTitle: known.inTitle || inTitle });
}

/** Nobody searches for the parts of a web address. */
const ADDRESS = /(?:https?:\/\/|www\.|\bgithub\.com\/)\S+/gu;

/** Stretches of text whose words belong together. */
function sentencesOf(text: string): string[] {
	return text.split(/[.,;:!?](?=\s)|[。、，；：！？()（）[\]“”"]|\s[–—-]+\s/u);
}

/** Finds all pairs of neighbours, and of the longer wordings those that are asked for. */
function createPhraseFinder(
	wordings: readonly (readonly string[])[],
): (stems: readonly string[]) => string[] {
	const longer = new Map<string, (readonly string[])[]>();
	for (const wording of wordings) {
		if (wording.length < 3) continue;
		const [first = ""] = wording;
		longer.set(first, [...(longer.get(first) ?? []), wording]);
	}
	return (stems) =>
		stems.flatMap((stem, at) => {
			const found = (longer.get(stem) ?? []).filter((wording) =>
				wording.every((other, step) => stems[at + step] === other),
			);
			const next = stems[at + 1];
			const pair = next === undefined ? [] : [`${stem} ${next}`];
			return [...pair, ...new Set(found.map((wording) => wording.join(" ")))];
		});
}

/** All words that are written without a hyphen anywhere. */
function solidWords(pages: readonly Page[]): ReadonlySet<string> {
	const solid = new Set<string>();
	for (const { title, names, authors, tags, text } of pages)
		for (const { parts, joined } of tokensOf([title, names, authors, tags, text].join(" \n ")))
			if (joined === undefined) for (const part of parts) solid.add(part);
	return solid;
}

/**
 * The parts of each token and their other spellings; and the whole where a part says nothing by itself
 * (`2-bit`, `Z-loss`), or where the whole is also written without a hyphen (`pre-training`).
 */
function* wordsIn(
	text: string,
	solid: ReadonlySet<string>,
): Generator<{ form: string; whole: boolean }> {
	for (const { parts, joined, also = [] } of tokensOf(text)) {
		for (const form of parts) yield { form, whole: false };
		for (const form of also) yield { form, whole: true };
		if (joined === undefined || parts.length > 3) continue;
		const isMore = parts.join("") !== joined; // λ₁
		if (isMore || solid.has(joined) || parts.some((part) => part.length <= 2 || /\d/u.test(part)))
			yield { form: joined, whole: true };
	}
}
