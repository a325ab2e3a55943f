import { stemOf } from "./foldWord.ts";
import type { Posting } from "./indexedPage.ts";
import type { Counted } from "./printIndex.ts";

/** Counts the words of pages, one page after another. */
export interface WordCounter {
	/**
	 * @param form folded
	 * @returns the number of its stem, in the order in which stems first came
	 */
	count(form: string, posting: Posting): number;
	/** what was counted, by stem, in that order */
	words(): ReadonlyMap<string, Counted>;
}

export function createWordCounter(): WordCounter {
	const words = new Map<string, CountedWord>();
	const forms = new Map<string, Form>();
	const newForm = (form: string): Form => {
		const stem = stemOf(form);
		const word = words.get(stem) ?? { number: words.size, forms: [], postings: [] };
		words.set(stem, word);
		const added = { form, times: 0, word };
		forms.set(form, added);
		word.forms.push(added);
		return added;
	};
	return {
		count(form, posting) {
			const known = forms.get(form) ?? newForm(form);
			known.times += 1;
			addPosting(known.word.postings, posting);
			return known.word.number;
		},
		words: () => words,
	};
}

/** A word while pages are read. */
interface CountedWord extends Counted {
	readonly number: number;
	readonly forms: Form[];
	readonly postings: Posting[];
}

/** A form of a word, and how often it was counted. */
interface Form {
	readonly form: string;
	times: number;
	readonly word: CountedWord;
}

/** Adds what stands on the last page or on one after it. */
export function addPosting(postings: Posting[], posting: Posting): void {
	const { page, times, inTitle } = posting;
	const last = postings.at(-1);
	if (last?.page !== page) postings.push(posting);
	else if (times > 0 || inTitle)
		postings[postings.length - 1] = {
			page,
			times: last.times + times,
			inTitle: last.inTitle || inTitle,
		};
}
