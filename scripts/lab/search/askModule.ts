import type { Page } from "playwright-core";

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
	// As text: a test runner rewrites what is imported in a function.
	return page.evaluate<string[][]>(`(async () => {
		const { search } = await import(${JSON.stringify(address)});
		const answers = [];
		for (const query of ${JSON.stringify(queries)}) {
			const { results } = await search(query);
			const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
			answers.push(found.map(({ meta }) => meta.title ?? ""));
		}
		return answers;
	})()`);
}
