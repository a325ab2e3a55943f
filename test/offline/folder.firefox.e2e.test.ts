import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type FirefoxPage, firefox, openFirefox } from "../support/firefox.ts";
import { unzipFolder } from "../support/unzipFolder.ts";

/** An expression that waits for an element and gives its text. */
const textOf = (selector: string) => `new Promise((resolve) => {
	const look = () => {
		const found = document.querySelector(${JSON.stringify(selector)});
		if (found?.textContent) resolve(found.textContent);
		else setTimeout(look, 20);
	};
	look();
})`;

describe.runIf(firefox)("the unzipped folder in the Firefox of this machine", () => {
	let folder: string;
	let page: FirefoxPage;
	const addressOf = (file: string, query = "") =>
		pathToFileURL(path.join(folder, "survey", file)).href + query;

	beforeAll(async () => {
		folder = path.join(mkdtempSync(path.join(tmpdir(), "abstrata-folder-")), "Zug nach Köln #1");
		unzipFolder(path.join(inject("site"), "offline.zip"), folder);
		page = await openFirefox(firefox ?? "");
	});
	afterAll(async () => {
		await page?.close();
		rmSync(path.dirname(folder), { recursive: true, force: true });
	});
	const isQuiet = () => {
		expect(page.complaints).toEqual([]);
		expect(page.requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
	};

	it("is read, with its formulas and its filters", async () => {
		await page.open(addressOf("themes/quantization/index.html"));
		const faces = () =>
			page.ask("[...document.fonts].map(({ family, status }) => family + ' ' + status).join()");
		await expect.poll(faces).toContain("KaTeX_Math loaded");
		expect(await faces()).not.toContain("error");
		const shown = await page.ask(`(() => {
			const field = document.querySelector("[name=words]");
			field.value = "binary";
			field.dispatchEvent(new Event("input", { bubbles: true }));
			return String(document.querySelectorAll(".entries > li:not([hidden])").length);
		})()`);
		expect(Number(shown)).toBeGreaterThan(0);
		expect(Number(shown)).toBeLessThan(13);
		isQuiet();
	});

	it("is searched, with filters, and a hit opens with its words marked", async () => {
		await page.open(addressOf("search/index.html", "?q=prunning"));
		expect(await page.ask(textOf(".hit a"))).toMatch(/prun/iu);
		expect(await page.ask(textOf("[role=status]"))).toContain("pruning");
		expect(await page.ask(textOf(".filters .count"))).toMatch(/^\d+$/u);
		const hit = await page.ask("document.querySelector('.hit a').href");
		isQuiet();
		await page.open(hit);
		expect(await page.ask(textOf("article mark"))).toMatch(/prun/iu);
		isQuiet();
	});
});
