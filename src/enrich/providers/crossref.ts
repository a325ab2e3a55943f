import { at, parsed } from "./jsonParts.ts";
import type { Provider } from "./provider.ts";
import { queryWords } from "./queryWords.ts";

/** https://www.crossref.org/documentation/retrieve-metadata/rest-api: an address to contact is asked for. */
export const crossref: Provider = {
	name: "Crossref",
	option: "crossref",
	server: "https://api.crossref.org",
	pause: 1000,
	contact: "mailto",
	byId: ({ doi }) => (doi === undefined ? undefined : `/works/${encodeURIComponent(doi)}`),
	byTitle: (title) =>
		`/works?${new URLSearchParams({ "query.bibliographic": queryWords(title), rows: "5" })}`,
	isWhole: (text) => {
		const message = at(parsed(text), "message");
		return Array.isArray(at(message, "items")) || at(message, "title") !== undefined;
	},
};
