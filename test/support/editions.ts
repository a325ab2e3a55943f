import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { unzipFolder } from "./unzipFolder.ts";

/** A way in which readers have the survey. */
export interface Edition {
	/** opens a page by its path from the first: `themes/ssl/` */
	open(name: string): Promise<Page>;
	close(): Promise<void>;
}

/** How each edition is opened from the folder of the built site. */
export const editions = {
	hosted: async (browser: Browser, site: string): Promise<Edition> => {
		// Without a worker, which would serve what is kept.
		const context = await browser.newContext({ serviceWorkers: "block" });
		return served(context, site);
	},
	/** after one visit, when the server is gone */
	offline: async (browser: Browser, site: string): Promise<Edition> => {
		const edition = await served(await browser.newContext(), site);
		const page = await edition.open("about/");
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await page.close();
		await edition.stop();
		return edition;
	},
	/** unzipped and opened by a double click */
	folder: async (browser: Browser, site: string): Promise<Edition> => {
		const folder = mkdtempSync(path.join(tmpdir(), "abstrata-folder-"));
		unzipFolder(path.join(site, "offline.zip"), folder);
		const context = await browser.newContext();
		return {
			open: async (name) => {
				const page = await context.newPage();
				await page.goto(pathToFileURL(path.join(folder, "survey", fileOf(name))).href);
				return page;
			},
			close: async () => {
				await context.close();
				rmSync(folder, { recursive: true, force: true });
			},
		};
	},
};

async function served(context: BrowserContext, site: string) {
	const server = await serveFolder(site, "/survey/", 0);
	const base = `http://localhost:${(server.address() as AddressInfo).port}/survey/`;
	const stop = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	return {
		stop,
		open: async (name: string) => {
			const page = await context.newPage();
			await page.goto(base + name);
			return page;
		},
		close: async () => {
			await context.close();
			if (server.listening) await stop();
		},
	};
}

/** In the folder a paper is a file by its number, and no host shows the page for what is not there. */
function fileOf(name: string): string {
	if (name === "no-such-page/") return "404.html";
	return name.startsWith("papers/") ? "papers/1.html" : `${name}index.html`;
}
