import type { Query } from "../core/indexedPage.ts";
import type { Marked } from "../core/markText.ts";
import { type Ranked, rankPages } from "../core/rankPages.ts";
import { tokenStems } from "../core/thesaurus.ts";
import { tokensOf } from "../core/tokensOf.ts";
import type { OpenIndex } from "./openIndex.ts";
import type { Understood } from "./pagefindApi.ts";

/** The pages that answer a query, the best first, and why. */
export interface Answer {
	readonly ranked: readonly Ranked[];
	readonly marked: Marked;
	readonly understood?: Understood;
}

/** What answers a query in words; where nothing is asked, every page does. */
export async function answerQuery(term: string | null, index: OpenIndex): Promise<Answer> {
	if (term === null) return { ranked: everyPage(index), marked: { stems: new Set(), phrases: [] } };
	const query = await index.readQuery(term);
	const words = wordsOf(query);
	await index.load(words);
	const stems = words.map((word) => index.vocabulary.stemsOf(word));
	const { corrected, unknown, nearest } = query;
	return {
		ranked: rankPages(query, index),
		marked: {
			stems: new Set(stems.filter(({ length }) => length === 1).flat()),
			phrases: stems.filter(({ length }) => length > 1),
		},
		understood: { corrected, unknown, nearest },
	};
}

/**
 * What has a stretch of text word for word, where Pagefind cannot be asked: of the pages that have all its
 * words those whose text has it.
 *
 * @param textsOf the texts of a page in which it may stand
 */
export async function answerExactly(
	term: string,
	index: OpenIndex,
	textsOf: (page: number) => Promise<readonly string[]>,
): Promise<Answer> {
	const phrase = searchable(term.replaceAll('"', ""));
	const stems = tokensOf(phrase).flatMap(tokenStems);
	const words = await index.lookUp(({ findStems }) => stems.map((stem) => findStems([stem])));
	const known = words.filter((word) => word !== undefined);
	await index.load(known);
	const sets = known.map((word) => new Set(index.postings(word).map(({ page }) => page)));
	const found = everyPage(index)
		.filter(({ page }) => sets.every((pages) => pages.has(page)))
		.map(async (ranked) => {
			const texts = await textsOf(ranked.page);
			return texts.some((text) => searchable(text).includes(phrase)) ? [ranked] : [];
		});
	return {
		ranked: (await Promise.all(found)).flat(),
		marked: { stems: new Set(stems.length === 1 ? stems : []), phrases: [stems] },
	};
}

const everyPage = ({ lengths }: OpenIndex): Ranked[] =>
	lengths.map((_, page) => ({ page, score: 0, isWhole: true }));

/** All words and phrases whose postings a query needs. */
function wordsOf({ terms, phrases }: Query): number[] {
	const wordings = terms.flatMap(({ parts, whole }) => [...parts.flat(), ...whole]);
	return [...phrases, ...wordings.map(({ word }) => word)];
}

function searchable(text: string): string {
	return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
