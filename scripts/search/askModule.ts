import type { Page } from "playwright-core";

/** The part of Pagefind's module that a page uses. */
interface SearchModule {
	search(
		query: string,
	): Promise<{ results: { data(): Promise<{ meta: { title?: string } }> }[] }>;
}

/**
 * Asks a search module as a page does.
 *
 * @param address of the module on the page's server
 * @returns the titles of the first ten results of each query
 */
export function askModule(
	page: Page,
	address: string,
	queries: readonly string[],
): Promise<string[][]> {
	return page.evaluate(
		async ({ address, queries }) => {
			const { search } = (await import(address)) as SearchModule;
			const answers: string[][] = [];
			for (const query of queries) {
				const { results } = await search(query);
				const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
				answers.push(found.map(({ meta }) => meta.title ?? ""));
			}
			return answers;
		},
		{ address, queries },
	);
}
