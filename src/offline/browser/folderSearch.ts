import { createSearch } from "../../search/browser/createSearch.ts";
import type { WordsFile } from "../../search/browser/openIndex.ts";
import type { Instance, InstanceOptions } from "../../search/browser/pagefindApi.ts";
import { buildIndex } from "../../search/core/buildIndex.ts";
import { pageOf } from "../../search/core/pageOf.ts";
import { printFilters } from "../../search/core/printFilters.ts";
import type { Meaning } from "../../search/core/thesaurus.ts";
import { folderFiles } from "./folderFiles.ts";
import { type IndexedPage, MEANINGS, memoryIndex, PAGES } from "./memoryIndex.ts";

/**
 * The search of a survey that is opened as files of a folder, in place of
 * `browser/search/pagefind.ts`: the same words and the same order of hits, over
 * the texts in memory, as a page may neither fetch nor load modules there.
 */
export function createInstance(options: InstanceOptions = {}): Instance {
	let opening: Promise<Instance> | undefined;
	const opened = () => {
		opening ??= open(options);
		opening.catch(() => {
			opening = undefined;
		});
		return opening;
	};
	return {
		options: async (more) => (await opened()).options(more),
		init: async () => (await opened()).init(),
		destroy: async () => (await opening)?.destroy(),
		mergeIndex: async (path, more) => (await opened()).mergeIndex(path, more),
		search: async (term, wanted) => (await opened()).search(term, wanted),
		debouncedSearch: async (term, wanted, wait) =>
			(await opened()).debouncedSearch(term, wanted, wait),
		preload: async (term, wanted) => (await opened()).preload(term, wanted),
		filters: async () => (await opened()).filters(),
	};
}

async function open(options: InstanceOptions): Promise<Instance> {
	const files = await folderFiles();
	const json = (path: string) => JSON.parse(new TextDecoder().decode(files.get(path)));
	const pages = (json(PAGES) as Omit<IndexedPage, "id">[]).map(
		(page, number): IndexedPage => ({ ...page, id: String(number) }),
	);
	const meanings: readonly Meaning[] = json(MEANINGS);
	const root = document.documentElement.dataset.folder ?? "./";
	const words = wordsOf(pages, meanings);
	return createSearch({
		pagefind: memoryIndex(pages.map((page) => ({ ...page, url: root + page.url }))),
		words: WORDS,
		read: async (file) => words.get(file) ?? "",
		options,
	});
}

const WORDS = "words.json";
const FILTERS = "filters.json";

/** The index of words, made from the texts: carried along it would be a third of the folder's data. */
function wordsOf(
	pages: readonly IndexedPage[],
	meanings: readonly Meaning[],
): ReadonlyMap<string, string> {
	const phrases = meanings
		.flatMap(({ same, also }) => [...same, ...also])
		.filter(({ length }) => length > 1);
	const { postings, ...index } = buildIndex(pages.map(pageOf), phrases);
	const files = postings.map((text, at) => [`postings-${at}`, text] as const);
	const file: WordsFile = {
		...index,
		filters: FILTERS,
		postings: files.map(([name]) => name),
		meanings,
	};
	return new Map([[WORDS, JSON.stringify(file)], [FILTERS, printFilters(pages)], ...files]);
}
