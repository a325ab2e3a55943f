import { at, parsed } from "./jsonParts.ts";
import type { Provider } from "./provider.ts";
import { queryWords } from "./queryWords.ts";

/** https://docs.openalex.org/how-to-use-the-api: at most ten requests a second, an address to contact. */
export const openAlex: Provider = {
	name: "OpenAlex",
	option: "openalex",
	server: "https://api.openalex.org",
	pause: 1000,
	contact: "mailto",
	// arXiv gives each preprint a DOI, by which OpenAlex knows it.
	byId: ({ doi, arxiv }) => {
		const known = doi ?? (arxiv && `10.48550/arxiv.${arxiv}`);
		return known === undefined ? undefined : works(`doi:${known.replaceAll(/[,|]/gu, "")}`);
	},
	byTitle: (title) => works(`title.search:"${queryWords(title)}"`),
	isWhole: (text) => Array.isArray(at(parsed(text), "results")),
};

const works = (filter: string) => `/works?${new URLSearchParams({ filter, "per-page": "5" })}`;
