import { vi } from "vitest";
import type {
	Instance,
	SearchOptions,
	SearchResponse,
	Understood,
} from "../../../src/search/browser/pagefindApi.ts";

/** A search that finds pages by a table, and keeps what it was asked. */
export function fakeSearch(
	found: Readonly<Record<string, readonly string[]>>,
	understood: Partial<Understood> = {},
) {
	const isBroken = { value: false };
	const respond = async (
		term: string | null,
		_options: SearchOptions = {},
	): Promise<SearchResponse> => {
		if (isBroken.value) throw new Error("offline");
		const titles = found[term ?? ""] ?? [];
		return {
			results: titles.map((title) => ({
				id: title,
				score: 1,
				words: [],
				data: async () => ({
					url: `/papers/${title}/`,
					content: title,
					excerpt: title,
					plain_excerpt: title,
					meta: { title },
					filters: {},
				}),
			})),
			unfilteredResultCount: titles.length,
			filters: { Theme: { A: titles.length, B: 0 }, Year: { 2024: 1 } },
			totalFilters: {},
			understood: { corrected: [], unknown: [], nearest: [], ...understood },
		};
	};
	const search = vi.fn(respond);
	const instance: Instance = {
		options: async () => {},
		init: vi.fn(async () => {}),
		destroy: async () => {},
		mergeIndex: async () => {},
		preload: async () => {},
		search,
		debouncedSearch: (term, options) => search(term, options),
		filters: async () => ({}),
	};
	return { instance, search, isBroken };
}
