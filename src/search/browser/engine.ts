import { createSearch } from "./createSearch.ts";
import type { Instance, InstanceOptions, PagefindModule } from "./pagefindApi.ts";

/** Set when the module is bundled: the name of the file of words. */
declare const WORDS_FILE: string;

/** Opens the search of the folder that this module stands in. */
export async function openEngine(options: InstanceOptions): Promise<Instance> {
	const folder = new URL(".", import.meta.url);
	const basePath = new URL("pagefind/", folder).href;
	const { createInstance } = (await import(
		/* @vite-ignore */ `${basePath}pagefind.js`
	)) as PagefindModule;
	const { highlightParam: _, ...rest } = options;
	const baseUrl = options.baseUrl ?? new URL("..", folder).pathname;
	return createSearch({
		pagefind: createInstance({ ...rest, baseUrl, basePath }),
		words: WORDS_FILE,
		read: async (file) => {
			const response = await fetch(new URL(file, folder));
			if (!response.ok) throw new Error(`${file} could not be read (${response.status})`);
			return response.text();
		},
		options,
	});
}
