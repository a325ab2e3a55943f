/** A page as the search sees it. */
export interface Page {
	/** Pagefind's name of its fragment */
	readonly id: string;
	readonly title: string;
	/** names of the method, searched like the title */
	readonly names: string;
	/** the text that excerpts are taken from */
	readonly text: string;
	/** its authors, parted by "; ", as many as there are: they make the page no longer */
	readonly authors: string;
	/** its venue, categories and keywords */
	readonly tags: string;
	/** what identifies it elsewhere, parted by blanks */
	readonly ids: string;
	/** names of its themes: searched, but they weigh little */
	readonly themes: string;
	/** keys of its formulas, parted by blanks */
	readonly formulas: string;
}

/** Where a word occurs: how often in the text, and whether in the title. */
export interface Posting {
	readonly page: number;
	/** 0 where only the title or a theme has it; at most 4 */
	readonly times: number;
	readonly inTitle: boolean;
}

/** A word of the index, under its stem. */
export interface Word {
	readonly stem: string;
	/** the form that is shown */
	readonly form: string;
	/** on how many pages */
	readonly pages: number;
}

/** A word or phrase of the index that would answer. */
export interface Wording {
	/** its place in the vocabulary */
	readonly word: number;
	/** how near it is to what was typed, at most 1 */
	readonly weight: number;
}

/** One thing that is asked: a word, or words that mean something together. */
export interface QueryTerm {
	readonly typed: string;
	/** the words that it is made of, each in all its wordings */
	readonly parts: readonly (readonly Wording[])[];
	/** what answers it as a whole */
	readonly whole: readonly Wording[];
}

/** A query as it was understood. */
export interface Query {
	readonly terms: readonly QueryTerm[];
	/** places of phrases whose words stand side by side in the query too */
	readonly phrases: readonly number[];
	readonly corrected: readonly { readonly from: string; readonly to: string }[];
	/** words that stand on no page, nor anything like them */
	readonly unknown: readonly string[];
	/** for the unknown: the nearest words that there are */
	readonly nearest: readonly string[];
}
