import type { Page } from "playwright-core";

/** What a reader does with a survey, on pages of either edition. */

/** Searches on the search page, and waits for the answer. */
export async function searchPage(page: Page, own: string, query: string): Promise<void> {
	await page.goto(`${own}search/index.html?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(
		() =>
			document.querySelector(".hit .star") ||
			/^No /u.test(document.querySelector("main [role=status]")?.textContent ?? ""),
	);
}

/** Searches in the dialog of a page, and waits for the answer. */
export async function searchDialog(page: Page, own: string, query: string): Promise<void> {
	await page.goto(`${own}about/index.html`);
	await page.keyboard.press("/");
	await page.getByRole("dialog").getByRole("searchbox").fill(query);
	await page.waitForFunction(
		() =>
			document.querySelector("dialog .hit .star") ||
			/^No /u.test(document.querySelector("dialog [role=status]")?.textContent ?? ""),
	);
}

/** Reads a list of some papers, each with a note and within a group, where there is none yet. */
export async function readList(
	page: Page,
	own: string,
	slugs: readonly string[],
	words: string,
): Promise<void> {
	await page.goto(`${own}list/index.html`);
	await page.locator("#exchange").waitFor();
	const papers = slugs.map((slug) => ({ slug, note: words, group: words }));
	await page.setInputFiles("#file", {
		name: "list.json",
		mimeType: "application/json",
		buffer: Buffer.from(JSON.stringify({ version: 1, papers })),
	});
	await page.waitForFunction(
		(count) => document.querySelectorAll("#groups li[data-slug]").length === count,
		slugs.length,
	);
}

/** The list as a file of each format, by its ending. */
export async function downloads(page: Page): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, string>();
	for (const ending of await page.locator("#format option").evaluateAll(valuesOf)) {
		await page.selectOption("#format", ending);
		const downloading = page.waitForEvent("download");
		await page.locator("#download").click();
		const chunks: Buffer[] = [];
		for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk);
		files.set(ending, Buffer.concat(chunks).toString("utf8"));
	}
	return files;
}

const valuesOf = (options: Element[]) =>
	options.map((option) => (option as HTMLOptionElement).value);
