import { createSearch } from "./createSearch.ts";
import { onceEach } from "./once.ts";
import type { Instance, InstanceOptions, PagefindModule } from "./pagefindApi.ts";
import { readFragment } from "./readFragment.ts";

/** Set when the module is bundled: the name of the file of words. */
declare const WORDS_FILE: string;

/** Opens the search of the folder that this module stands in. */
export async function openEngine(options: InstanceOptions): Promise<Instance> {
	const folder = new URL(".", import.meta.url);
	const basePath = new URL("pagefind/", folder).href;
	const site = new URL("..", folder).pathname;
	const read = async (file: string) => {
		const response = await fetch(new URL(file, folder));
		if (!response.ok) throw new Error(`${file} could not be read (${response.status})`);
		return response;
	};
	const fragment = onceEach((name: string) =>
		read(`pagefind/fragment/${name}.pf_fragment`).then(readFragment),
	);
	return createSearch({
		openPagefind: async ({ baseUrl = site, ...more }) => {
			const { createInstance } = (await import(
				/* @vite-ignore */ `${basePath}pagefind.js`
			)) as PagefindModule;
			return createInstance({ ...more, baseUrl, basePath });
		},
		fragment: async (name, { baseUrl = site }) => {
			const own = await fragment(name);
			const url = `${baseUrl}/${own.url}`.replace(/(?<!:)\/+/gu, "/");
			return { ...own, raw_url: own.url, url };
		},
		words: WORDS_FILE,
		read: async (file) => (await read(file)).text(),
		options,
	});
}
