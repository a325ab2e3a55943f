import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { type Seen, visitSite } from "./visitSite.ts";

/** A page of the built site in a context of its own, which is closed after the test. */
export type Visit = (address: string, options?: BrowserContextOptions) => Promise<Seen>;

/** Serves the built site below `/survey/` for the tests of a file, in one browser. */
export function openSite(): Visit {
	let server: Server;
	let browser: Browser;
	let base: string;
	let open: Page[] = [];
	beforeAll(async () => {
		server = await serveFolder(inject("site"), "/survey/", 0);
		base = `http://localhost:${(server.address() as AddressInfo).port}/survey/`;
		browser = await openBrowser();
	});
	afterEach(async () => {
		await Promise.all(open.map((page) => page.context().close()));
		open = [];
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});
	return async (address, options = {}) => {
		const seen = await visitSite(browser, base + address, options);
		open.push(seen.page);
		return seen;
	};
}
