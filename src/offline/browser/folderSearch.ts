import { createSearch } from "../../search/browser/createSearch.ts";
import { once } from "../../search/browser/once.ts";
import type { Instance, InstanceOptions } from "../../search/browser/pagefindApi.ts";
import { indexWords, printWords } from "../../search/core/printWords.ts";
import type { Meaning } from "../../search/core/thesaurus.ts";
import { folderFiles } from "./folderFiles.ts";
import { type IndexedPage, MEANINGS, PAGES } from "./folderPages.ts";

/**
 * The search of a survey that is opened as files of a folder, in place of
 * `browser/search/pagefind.ts`: the same words and the same order of hits, over
 * the texts in memory, as a page may neither fetch nor load modules there.
 */
export function createInstance(options: InstanceOptions = {}): Instance {
	const opened = once(() => open(options));
	return {
		options: async (more) => (await opened()).options(more),
		init: async () => (await opened()).init(),
		destroy: async () => {
			if (opened.isBegun()) await (await opened()).destroy();
		},
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
	const root = document.documentElement.dataset.folder ?? "./";
	return searchPages(json(PAGES), json(MEANINGS), root, options);
}

/**
 * Searches pages that are in memory. The index of words is made of their texts: carried along it would be a
 * third of the folder's data.
 *
 * @param root what leads from this page to where the addresses of the pages begin
 */
export function searchPages(
	texts: readonly Omit<IndexedPage, "id">[],
	meanings: readonly Meaning[],
	root: string,
	options: InstanceOptions,
): Instance {
	const pages = texts.map((page, number): IndexedPage => ({ ...page, id: String(number) }));
	const byDate = pages.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const files = new Map<string, string>();
	const write = (name: string, text: string) => {
		files.set(name, text);
		return name;
	};
	const words = printWords(
		{
			pages,
			orders: { date: byDate.map(({ id }) => Number(id)) },
			index: indexWords(pages, meanings),
			meanings,
		},
		write,
	);
	return createSearch({
		openPagefind: undefined, // where all texts are at hand, what it finds is found in them
		fragment: async (id) => {
			const { url, content, meta, filters } = pages[Number(id)]!;
			return {
				url: root + url,
				content,
				excerpt: "",
				plain_excerpt: "",
				meta: { ...meta },
				filters: Object.fromEntries(
					Object.entries(filters).map(([name, values]) => [name, [...values]]),
				),
			};
		},
		words: write("words.json", JSON.stringify(words)),
		read: async (file) => files.get(file) ?? "",
		options,
	});
}
