/** What is asked on the search page. It stands in the address. */
export interface SearchState {
	readonly words: string;
	/** the chosen values of each filter, by Pagefind's name of it */
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	readonly sort: "relevance" | "newest" | "oldest";
}

export function readState(query: string, filters: readonly string[]): SearchState {
	const params = new URLSearchParams(query);
	const sort = params.get("sort");
	return {
		words: params.get("q") ?? "",
		chosen: Object.fromEntries(filters.map((name) => [name, params.getAll(name.toLowerCase())])),
		sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
	};
}

/** `?q=…`, or nothing where nothing is asked. */
export function writeState({ words, chosen, sort }: SearchState): string {
	const params = new URLSearchParams();
	if (words.trim() !== "") params.set("q", words);
	for (const [name, values] of Object.entries(chosen))
		for (const value of values) params.append(name.toLowerCase(), value);
	if (sort !== "relevance") params.set("sort", sort);
	const query = params.toString();
	return query === "" ? "" : `?${query}`;
}
