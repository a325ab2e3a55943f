import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { askModule } from "../../scripts/lab/search/askModule.ts";
import { type JudgedQuery, scoreAnswers } from "../../scripts/lab/search/scoreAnswers.ts";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";

let server: Server;
let browser: Browser;

beforeAll(async () => {
	server = await serveFolder(inject("site"), "/survey/", 0);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

async function ask(module: string, queries: readonly string[]): Promise<string[][]> {
	const page = await browser.newPage();
	const base = `http://localhost:${(server.address() as AddressInfo).port}/survey/`;
	await page.goto(`${base}404.html`);
	return askModule(page, `/survey/search/${module}`, queries);
}

describe("search answers", () => {
	it.each(["queries.json", "queries-ours.json", "queries-blind.json"])(
		"what is judged in %s",
		async (file) => {
			const queries = JSON.parse(
				readFileSync(path.join(import.meta.dirname, file), "utf8"),
			) as JudgedQuery[];
			const texts = queries.map(({ q }) => q);
			const ours = scoreAnswers(queries, await ask("pagefind.js", texts));
			const plain = scoreAnswers(queries, await ask("pagefind/pagefind.js", texts));
			expect(ours.get("known-item")?.first).toBe(1);
			expect(ours.get("formula")?.first).toBeGreaterThanOrEqual(0.95);
			const all = ours.get("all")!;
			expect(all.ndcg).toBeGreaterThanOrEqual(0.93);
			expect(all.firstThree).toBeGreaterThanOrEqual(0.97);
			expect(all.none).toBeLessThanOrEqual(0.01);
			expect(all.ndcg).toBeGreaterThan(plain.get("all")!.ndcg + 0.1);
		},
	);

	it.each([
		["ell_2", "Even your Teacher"],
		["\\ell_2", "Even your Teacher"],
		["ℓ2", "Even your Teacher"],
		["l2 norm", "Even your Teacher"],
		["R^2", "Transferable Parasitic Estimation"],
		["56x", "BAQ"],
		["2:4", "MaskLLM"],
		["lambda", "Lion Secretly"],
		["λ", "Lion Secretly"],
		["epsilon", "A Differentially Private Kaplan"],
		["tau contrastive", "Understanding the Behaviour of Contrastive"],
		["O(C_{Φ∘Ψ}/n)", "On the Provable Advantage"],
		["quantisation", "BAQ"],
		["prunning", "LoRAPrune"],
		["self supervised", "T-JEPA"],
	])("“%s”", async (query, title) => {
		const [titles = []] = await ask("pagefind.js", [query]);
		expect(titles.some((found) => found.startsWith(title))).toBe(true);
	});

	it("nothing to “xyzzy”, rather than what is not related", async () => {
		expect(await ask("pagefind.js", ["xyzzy"])).toEqual([[]]);
	});
});
