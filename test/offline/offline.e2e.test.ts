import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { textFile, textOf } from "../../src/html/siteFile.ts";
import { printPieces } from "../../src/offline/build/printPieces.ts";
import { unpack } from "../../src/offline/core/pack.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";

const PAPER = "papers/on-the-provable-advantage-of-unsupervised-pretraining/";

describe("the survey in a browser that has opened one page of it", () => {
	let site: string;
	let server: Server | undefined;
	let port: number;
	let browser: Browser;
	let context: BrowserContext;
	const complaints: string[] = [];

	const serve = async () => {
		server = await serveFolder(site, "/survey/", port);
		port = (server.address() as AddressInfo).port;
	};
	const goOffline = async () => {
		server?.closeAllConnections();
		await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
		server = undefined;
	};
	const address = (name: string) => `http://localhost:${port}/survey/${name}`;
	const visit = async (name: string): Promise<Page> => {
		const page = await context.newPage();
		page.on("pageerror", (error) => complaints.push(error.message));
		await page.goto(address(name));
		return page;
	};
	/** A first visit, until the survey is kept. */
	const keep = async (name: string) => {
		const page = await visit(name);
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		return page;
	};

	beforeAll(async () => {
		browser = await openBrowser();
	});
	beforeEach(async () => {
		port = 0;
		complaints.length = 0;
		site = mkdtempSync(path.join(tmpdir(), "abstrata-offline-"));
		cpSync(inject("site"), site, { recursive: true });
		await serve();
		context = await browser.newContext();
	});
	afterEach(async () => {
		await context.close();
		await goOffline();
		rmSync(site, { recursive: true, force: true });
	});
	afterAll(() => browser.close());

	it("is read and searched without network, and says what is not kept", async () => {
		const first = await keep(PAPER);
		await goOffline();
		await first.reload();
		await expect.poll(() => first.locator("h1").textContent()).toContain("Provable Advantage");
		await first.evaluate(() => document.fonts.ready);
		await expect
			.poll(() =>
				first.evaluate(() => Array.from(document.fonts, ({ status }) => status).includes("error")),
			)
			.toBe(false);

		const search = await visit("search/?q=structured+sparsity");
		await search.locator(".hit").first().waitFor();
		await search.locator(".hit a").first().click();
		await search.waitForURL(/\/papers\//u);
		await expect.poll(() => search.locator("h1").textContent()).toBeTruthy();

		const quoted = await visit("search/?q=%22language+models%22");
		await quoted.locator(".hit mark").first().waitFor();

		expect(await (await visit("themes/ssl")).locator("h1").textContent()).toBe(
			"Self-supervised learning",
		);
		const missing = await visit("no-such-page/");
		await expect.poll(() => missing.locator("h1").textContent()).toBe("There is no such page");
		const digest = await visit("digests/none.pdf");
		await expect.poll(() => digest.locator("body").textContent()).toContain("has not been opened");
		expect(complaints).toEqual([]);
	});

	it("stays at one version until the reader asks for the newer one", async () => {
		await (await keep("")).close();
		changeTitle("A newer survey");
		const page = await visit("");
		await expect.poll(() => page.locator("h1").textContent()).not.toBe("A newer survey");
		const other = await visit("about/");
		await page.getByRole("status").getByText("has changed").waitFor();
		await expect.poll(() => page.locator("h1").textContent()).not.toBe("A newer survey");
		const reloaded = other.waitForEvent("load");
		await page.getByRole("button", { name: "Show it" }).click();
		await page.getByRole("heading", { name: "A newer survey" }).waitFor();
		await reloaded;
		await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
		expect(complaints).toEqual([]);
	});

	/** Deploys another version: one page differs, in what is kept as well as beside it. */
	function changeTitle(title: string): void {
		const change = (html: string) => html.replace(/<h1>[^<]*<\/h1>/u, `<h1>${title}</h1>`);
		const folder = path.join(site, "offline");
		const [version = ""] = readdirSync(folder).map((name) => path.parse(name).name);
		const packed = zstdDecompressSync(readFileSync(path.join(folder, `${version}.pack`)));
		const files = unpack(new Uint8Array(packed)).map((file) =>
			file.path === "index.html" ? textFile(file.path, change(textOf(file))) : file,
		);
		const { list, packed: pieces } = printPieces(files);
		for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
		writeFileSync(
			path.join(folder, "newer.json"),
			JSON.stringify({ whole: packed.length, ...list }),
		);
		writeFileSync(path.join(folder, "newer.pieces"), pieces);
		for (const [file, edit] of [
			["sw.js", (text: string) => text.replaceAll(`offline/${version}`, "offline/newer")],
			["index.html", change],
		] as const) {
			const place = path.join(site, file);
			writeFileSync(place, edit(readFileSync(place, "utf8")));
		}
	}
});
