import { unicodeOf } from "../formulas/unicodeOf.ts";
import { formulaKey } from "../search/core/formulaKeys.ts";
import { searchedIds } from "../search/core/searchedIds.ts";
import type { Theme } from "../survey/theme.ts";
import type { SitePaper } from "./papers.ts";
import type { PeopleAndVenues } from "./people.ts";

/** A search that finds something in this survey, and what kind of search it is. */
export interface SearchExample {
	readonly query: string;
	readonly what: string;
}

interface Survey {
	readonly papers: readonly SitePaper[];
	/** in their order */
	readonly themes: readonly { readonly id: string; readonly data: Pick<Theme, "terms"> }[];
	readonly names: Pick<PeopleAndVenues, "people" | "venues">;
}

/** A term that more papers have finds too much to be an example. */
const MANY = 12;
/** So long a formula can be typed. */
const LONGEST = 14;

/**
 * What may be searched, by examples of this survey: a name, words of a theme, a formula or an identifier; of
 * each kind the one that finds most.
 */
export function searchExamples(survey: Survey): readonly SearchExample[] {
	return [nameOf(survey), wordsOf(survey), signsOf(survey)].filter(
		(example) => example !== undefined,
	);
}

function nameOf({ names: { people, venues }, papers }: Survey): SearchExample | undefined {
	const size = ({ papers }: { papers: readonly unknown[] }) => papers.length;
	const person = mostOf(people, size);
	if (person) return { query: person.name, what: "an author" };
	const venue = mostOf(venues, size);
	if (venue) return { query: venue.name, what: "a venue" };
	const method = papers.find(({ method }) => method !== undefined)?.method;
	return method === undefined ? undefined : { query: method, what: "a method" };
}

/** Of the first theme that has any, the term that most of its papers have as it stands. */
function wordsOf({ papers, themes }: Survey): SearchExample | undefined {
	for (const { id, data } of themes) {
		const texts = papers
			.filter(({ themes }) => themes[0]?.theme === id)
			.map(({ listed: { title, abstract } }) => `${title} ${abstract}`.toLowerCase());
		const terms = Object.entries(data.terms)
			.filter(([weight]) => Number(weight) >= 1)
			.flatMap(([, terms]) => terms)
			.filter((term) => /^[^*#.]+ [^*#.]+$/u.test(term))
			.map((term) => ({ term, papers: texts.filter((text) => text.includes(term)).length }))
			.filter(({ papers }) => papers > 0 && papers <= MANY);
		const best = mostOf(terms, ({ papers }) => papers);
		if (best) return { query: best.term, what: "words" };
	}
	return undefined;
}

/** What is more than a letter with an index and no measured value: `O(log n)`. */
const isTelling = (formula: string) =>
	/[(=^_|≤≥ℓ]/u.test(formula) && /\p{L}{2}/u.test(formula) && !/\d\.\d/u.test(formula);

/** A formula that is found as it is read; else what identifies a paper. */
function signsOf({ papers }: Survey): SearchExample | undefined {
	const typed = papers.flatMap(({ formulas }) =>
		[...new Set(formulas.map(({ tex }) => tex))].flatMap((tex) => {
			const query = unicodeOf(tex);
			const fits = query.length <= LONGEST && isTelling(query);
			return fits && formulaKey(query) === formulaKey(tex) ? [query] : [];
		}),
	);
	const groups = Array.from(
		Map.groupBy(typed, (query) => query),
		([query, all]) => ({
			query,
			papers: all.length,
		}),
	);
	const best = mostOf(groups, ({ papers, query }) => papers + query.length / (LONGEST + 1));
	if (best) return { query: best.query, what: "a formula" };
	const id = papers.flatMap(({ details }) => searchedIds(details?.ids)).at(0);
	return id === undefined ? undefined : { query: id, what: "an identifier" };
}

/** The first of those that have most. */
function mostOf<T>(all: readonly T[], sizeOf: (one: T) => number): T | undefined {
	return all.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}
