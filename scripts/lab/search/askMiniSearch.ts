import { readFile } from "node:fs/promises";
import path from "node:path";
import MiniSearch from "minisearch";

interface Paper {
	readonly slug: string;
	readonly title: string;
	readonly abstract: string;
	readonly summary?: string;
}

/**
 * Asks MiniSearch with the settings that did best: titles count more, words may be begun or misspelt,
 * and a page needs only some of them.
 *
 * @returns the titles of the first ten results of each query
 */
export async function askMiniSearch(dist: string, queries: readonly string[]): Promise<string[][]> {
	const { papers } = JSON.parse(await readFile(path.join(dist, "survey.json"), "utf8")) as {
		papers: Paper[];
	};
	const search = new MiniSearch<Paper>({
		idField: "slug",
		fields: ["title", "abstract", "summary"],
		storeFields: ["title"],
		searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: "OR" },
	});
	search.addAll(papers);
	return queries.map((query) =>
		search
			.search(query)
			.slice(0, 10)
			.map(({ title }) => String(title)),
	);
}
