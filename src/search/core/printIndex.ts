import { cutStably } from "../../text/cutStably.ts";
import { shorten } from "./frontCoding.ts";
import type { Page, Posting } from "./indexedPage.ts";
import { writeNumbers } from "./numbers.ts";
import { isFoundByForm, printRare, type RarePart } from "./rareWords.ts";

/** Postings in a file at least: what is read for a word, and few files altogether. */
const PER_FILE = 1000;

/** Pages whose names stand in one file. */
export const PER_NAMES = 128;

/** How often a word is counted at most. */
const MOST = 4;

/** The words of all pages, and where they occur. */
export interface BuiltIndex {
	/** those of several pages, sorted; each the most frequent form of its stem, front-coded */
	readonly words: string;
	/** those of one page, sorted likewise */
	readonly rare: readonly RarePart[];
	/** words that stand side by side: how many, and their places among the words, as `writeNumbers` */
	readonly phrases: string;
	/** on how many pages each word is, then each phrase, as `writeNumbers` */
	readonly counts: string;
	/** Pagefind's names of the pages, in the order of their numbers: `PER_NAMES` to a part, parted by blanks */
	readonly names: readonly string[];
	/** how many words each page has, as `writeNumbers` */
	readonly lengths: string;
	/** how many words and phrases each file of postings has, as `writeNumbers` */
	readonly sizes: string;
	/** steps from page to page, then as many marks (times * 2 + inTitle), as `writeNumbers` */
	readonly postings: readonly string[];
}

/** A word of all pages. */
export interface Counted {
	/** what stands for it, each with how often it does */
	readonly forms: readonly { readonly form: string; readonly times: number }[];
	/** one for each page, in their order; `times` as counted */
	readonly postings: readonly Posting[];
}

/**
 * Writes the counted words and phrases in their order, and their postings into files.
 *
 * @param wordings stems of what is asked for as one: these words stand with those of several pages
 */
export function printIndex(
	pages: readonly Page[],
	words: ReadonlyMap<string, Counted>,
	phrases: ReadonlyMap<string, readonly Posting[]>,
	wordings: readonly (readonly string[])[],
	lengths: readonly number[],
): BuiltIndex {
	const asked = new Set([
		...wordings.flat(),
		...[...phrases.keys()].flatMap((key) => key.split(" ")),
	]);
	const all = Array.from(words, ([stem, word]) => ({
		stem,
		form: shownForm(word.forms),
		word,
	})).sort((a, b) => (a.form < b.form ? -1 : 1));
	const isRare = ({ stem, form, word }: (typeof all)[number]) =>
		word.postings.length === 1 && !asked.has(stem) && isFoundByForm(form);
	const common = all.filter((word) => !isRare(word));
	const places = new Map(common.map(({ stem }, place) => [stem, place]));
	const placed = Array.from(phrases, ([phrase, postings]) => ({
		places: phrase.split(" ").map((stem) => places.get(stem) ?? 0),
		key: phrase,
		postings,
	})).sort((a, b) => comparePlaces(a.places, b.places));
	const counted = [
		...common.map(({ form, word: { postings } }) => ({ key: form, postings })),
		...placed,
	];
	return {
		words: shorten(common.map(({ form }) => form)),
		rare: printRare(
			all.filter(isRare).map(({ form, word }) => ({ form, posting: printed(word.postings[0]!) })),
		),
		phrases: writeNumbers(placed.flatMap(({ places }) => [places.length, ...places])),
		counts: writeNumbers(counted.map(({ postings }) => postings.length)),
		names: Array.from({ length: Math.ceil(pages.length / PER_NAMES) }, (_, part) =>
			pages
				.slice(part * PER_NAMES, (part + 1) * PER_NAMES)
				.map(({ id }) => id)
				.join(" "),
		),
		lengths: writeNumbers(lengths),
		...printPostings(counted),
	};
}

const printed = (posting: Posting): Posting => ({
	...posting,
	times: Math.min(posting.times, MOST),
});

function comparePlaces(a: readonly number[], b: readonly number[]): number {
	const differs = a.findIndex((place, at) => place !== b[at]);
	return differs === -1 ? a.length - b.length : a[differs]! - (b[differs] ?? -1);
}

function printPostings(
	counted: readonly { readonly key: string; readonly postings: readonly Posting[] }[],
): Pick<BuiltIndex, "sizes" | "postings"> {
	const parts = cutStably(counted, {
		keyOf: ({ key }) => key,
		sizeOf: ({ postings }) => postings.length,
		least: PER_FILE,
	});
	return {
		sizes: writeNumbers(parts.map(({ length }) => length)),
		postings: parts.map((part) => {
			const postings = part.map(({ postings }) => postings.map(printed));
			const steps = postings.flatMap((own) =>
				own.map(({ page }, at) => page - (own[at - 1]?.page ?? -1) - 1),
			);
			const marks = postings.flat().map(({ times, inTitle }) => times * 2 + Number(inTitle));
			return writeNumbers([...steps, ...marks]);
		}),
	};
}

/** The most frequent form; of equals the shortest, then the first. */
function shownForm(forms: Counted["forms"]): string {
	const [{ form } = { form: "" }] = forms.toSorted(
		(a, b) => b.times - a.times || a.form.length - b.form.length || (a.form < b.form ? -1 : 1),
	);
	return form;
}
