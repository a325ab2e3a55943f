import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { contactSheet } from "../../src/screenshots/contactSheet.ts";
import { kindsOfPages } from "../../src/screenshots/kindsOfPages.ts";
import { waysOfSeeing } from "../../src/screenshots/waysOfSeeing.ts";

it("one page stands for each kind, and is in the sheet in each way of seeing it", () => {
	const site = mkdtempSync(path.join(tmpdir(), "abstrata-kinds-"));
	const formula = '<span class="formula">x</span>';
	const pages = {
		"themes/a": "short",
		"themes/b": "a longer page",
		"papers/a": formula,
		"papers/b": "",
		"papers/c": formula + formula,
		"across/a": "",
		search: "",
		list: "",
	};
	for (const [address, html] of Object.entries(pages)) {
		mkdirSync(path.join(site, address), { recursive: true });
		writeFileSync(path.join(site, address, "index.html"), html);
	}
	writeFileSync(path.join(site, "404.html"), "");
	const kinds = kindsOfPages(site);
	rmSync(site, { recursive: true });
	expect(kinds.map(({ name, address }) => `${name} ${address}`)).toEqual([
		"front ",
		"theme-longest themes/b/",
		"theme-shortest themes/a/",
		"paper-formulas papers/c/",
		"paper-plain papers/b/",
		"across across/a/",
		"search search/",
		"list list/",
		"search-results search/?q=learning",
		"list-filled list/",
		"404 404.html",
	]);
	const sheet = contactSheet(kinds, waysOfSeeing);
	expect(sheet.match(/<img/gu)).toHaveLength(kinds.length * waysOfSeeing.length);
	expect(sheet).toContain('src="paper-plain.320-forced.png"');
	expect(sheet).toContain('src="404.print.png"');
});
