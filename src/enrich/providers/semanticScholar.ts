import { at, parsed } from "./jsonParts.ts";
import type { Provider } from "./provider.ts";
import { queryWords } from "./queryWords.ts";

const fields =
	"title,abstract,authors,year,venue,journal,externalIds,publicationDate,publicationTypes,url";

/** https://api.semanticscholar.org/api-docs: one request a second for everybody who has no key. */
export const semanticScholar: Provider = {
	name: "Semantic Scholar",
	option: "semantic-scholar",
	server: "https://api.semanticscholar.org",
	pause: 1500,
	byId: ({ doi, arxiv, acl }) => {
		const [kind, id] = doi ? ["DOI", doi] : arxiv ? ["ARXIV", arxiv] : ["ACL", acl];
		return id === undefined
			? undefined
			: `/graph/v1/paper/${kind}:${encodeURIComponent(id)}?${new URLSearchParams({ fields })}`;
	},
	byTitle: (title) =>
		`/graph/v1/paper/search/match?${new URLSearchParams({ query: queryWords(title), fields })}`,
	isWhole: (text) => {
		const answer = parsed(text);
		return Array.isArray(at(answer, "data")) || typeof at(answer, "paperId") === "string";
	},
};
