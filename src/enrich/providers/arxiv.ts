import type { Provider } from "./provider.ts";
import { queryWords } from "./queryWords.ts";

/** https://info.arxiv.org/help/api/user-manual.html, which asks for three seconds between requests. */
export const arxiv: Provider = {
	name: "arXiv",
	option: "arxiv",
	server: "https://export.arxiv.org",
	pause: 3000,
	byId: ({ arxiv: number }) =>
		number === undefined
			? undefined
			: `/api/query?${new URLSearchParams({ id_list: number, max_results: "1" })}`,
	byTitle: (title) =>
		`/api/query?${new URLSearchParams({ search_query: `ti:"${queryWords(title)}"`, max_results: "5" })}`,
	isWhole: (text) => /<feed[\s>]/u.test(text.slice(0, 2000)) && /<\/feed>\s*$/u.test(text),
};
