import { createSearch } from "../browser/search/createSearch.ts";
import type { Instance, InstanceOptions } from "../browser/search/pagefindApi.ts";
import { folderFiles } from "./folderFiles.ts";
import { type IndexedPage, memoryIndex, PAGES } from "./memoryIndex.ts";

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
	const text = async (path: string) => new TextDecoder().decode(files.get(path));
	const words = [...files.keys()].find((path) => path.startsWith("search/words/words.")) ?? "";
	const pages: readonly IndexedPage[] = JSON.parse(await text(PAGES));
	const root = document.documentElement.dataset.folder ?? "./";
	return createSearch({
		pagefind: memoryIndex(pages.map((page) => ({ ...page, url: root + page.url }))),
		words: words.replace("search/", ""),
		read: (file) => text(`search/${file}`),
		options,
	});
}
