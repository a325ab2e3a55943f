import type { Posting, Query, QueryTerm, Wording } from "./indexedPage.ts";

/** A page that answers a query. */
export interface Ranked {
	readonly page: number;
	readonly score: number;
	/** whether it answers all of the query, and not a part */
	readonly isWhole: boolean;
}

/** What ranking needs to know of the index. */
export interface Collection {
	/** words on each page */
	readonly lengths: readonly number[];
	/** where a word or phrase is, by its place in the vocabulary */
	postings(word: number): readonly Posting[];
}

/** Of BM25: how soon repetition counts no more, and how far a long page is held against it. */
const K1 = 1.2;
const B = 0.35;

/** A word in the title counts like so many in the text; one of a theme's name less than one. */
const TITLE = 4;
const THEME = 0.4;

/** How strongly a page is preferred that answers more of the query. */
const COVERAGE = 2.5;

/** What a title gains that is asked for word by word. */
const TITLE_MATCH = 0.8;

/** What words gain that stand side by side as in the query. */
const PHRASE = 0.5;

/** With so many pages that answer all of it, those that answer a part are left out. */
const ENOUGH = 10;

/** A page is shown if it answers at least so much as the best one does, by the rarity of words. */
const LEAST = 0.45;

/** A page whose score is less than this part of the best is not what was meant. */
const SLIGHT = 0.05;

interface Found {
	/** in words of the text */
	readonly amount: number;
	readonly inTitle: boolean;
}

type Pages = ReadonlyMap<number, Found>;

/** A term with its pages, and how much their rarity tells. */
interface FoundTerm {
	readonly whole: Pages;
	readonly parts: readonly { readonly pages: Pages; readonly rarity: number }[];
	readonly rarity: number;
}

/** How far a page answers. */
interface Answer {
	readonly score: number;
	readonly answered: number;
	readonly titled: number;
}

/**
 * Ranks the pages that answer a query: BM25 over title and text (Robertson and Zaragoza 2009), where
 * all wordings of a word count as one; then by how much of the query a page answers, whether its words
 * stand side by side, and how far the query is its title.
 */
export function rankPages(
	{ terms, phrases }: Pick<Query, "terms" | "phrases">,
	{ lengths, postings }: Collection,
): Ranked[] {
	const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
	const rarityOf = (count: number) => Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5));
	const found = terms.map(find);
	const sideBySide = phrases.map((word) => pagesOf([{ word, weight: 1 }], postings));
	const all = found.reduce((sum, { rarity }) => sum + rarity, 0);
	const candidates = new Set(
		found.flatMap(({ whole, parts }) => [
			...whole.keys(),
			...parts.flatMap(({ pages }) => [...pages.keys()]),
		]),
	);
	const ranked = Array.from(candidates, (page) => {
		const answers = found.map((term) => answer(term, page));
		const coverage = total(answers, "answered") / all;
		const bonus = sideBySide.map((pages) => PHRASE * weigh(pages, page, rarityOf(pages.size)));
		const score = total(answers, "score") + bonus.reduce((sum, more) => sum + more, 0);
		const title = 1 + TITLE_MATCH * (total(answers, "titled") / all) ** 2;
		return { page, score: score * coverage ** COVERAGE * title, coverage };
	});
	const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
	const isWhole = (coverage: number) => coverage > 0.999;
	const enough = ranked.filter(({ coverage }) => isWhole(coverage)).length >= ENOUGH;
	return ranked
		.filter(({ coverage }) => (enough ? isWhole(coverage) : coverage >= LEAST * best))
		.sort((a, b) => b.score - a.score || a.page - b.page)
		.filter(({ score }, _, [first]) => score >= SLIGHT * (first?.score ?? 0))
		.map(({ page, score, coverage }) => ({ page, score, isWhole: isWhole(coverage) }));

	function find(term: QueryTerm): FoundTerm {
		const whole = pagesOf(term.whole, postings);
		const parts = term.parts.map((wordings) => {
			const pages = pagesOf(wordings, postings);
			return { pages, rarity: rarityOf(new Set([...pages.keys(), ...whole.keys()]).size) };
		});
		const sum = parts.reduce((sum, { rarity }) => sum + rarity, 0);
		return { whole, parts, rarity: Math.max(sum, whole.size > 0 ? rarityOf(whole.size) : 0) };
	}

	function answer({ whole, parts, rarity }: FoundTerm, page: number): Answer {
		const asWhole = weigh(whole, page, rarity);
		const found = parts.filter(({ pages }) => pages.has(page));
		const inParts = found.reduce((sum, part) => sum + weigh(part.pages, page, part.rarity), 0);
		const partsTitled = found.filter(({ pages }) => pages.get(page)?.inTitle);
		return {
			score: Math.max(asWhole, inParts),
			answered: whole.has(page) ? rarity : total(found, "rarity"),
			titled: whole.get(page)?.inTitle ? rarity : total(partsTitled, "rarity"),
		};
	}

	function weigh(pages: Pages, page: number, rarity: number): number {
		const found = pages.get(page);
		if (!found) return 0;
		const length = 1 - B + (B * (lengths[page] ?? 0)) / average;
		return (rarity * found.amount * (K1 + 1)) / (found.amount + K1 * length);
	}
}

function total<Key extends string>(items: readonly Record<Key, number>[], key: Key): number {
	return items.reduce((sum, item) => sum + item[key], 0);
}

/** The pages that have one of the wordings, each with the one that counts most. */
function pagesOf(wordings: readonly Wording[], postings: Collection["postings"]): Pages {
	const pages = new Map<number, Found>();
	for (const { word, weight } of wordings) {
		for (const { page, times, inTitle } of postings(word)) {
			const amount = weight * Math.max(times + (inTitle ? TITLE : 0), THEME);
			if ((pages.get(page)?.amount ?? 0) < amount) pages.set(page, { amount, inTitle });
		}
	}
	return pages;
}
