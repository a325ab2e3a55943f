import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";

/** Files that no server packs any further. */
const PACKED = /\.(?:woff2|pf_\w+|pagefind)$/u;

/** What a page asked for and complained about. */
export interface Seen {
	readonly page: Page;
	readonly complaints: string[];
	readonly requests: string[];
	/** bytes as a server with brotli sends them */
	sent: number;
}

/** Opens a page in a context of its own, and notes what it loads; not what is kept for later. */
export async function visitSite(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
): Promise<Seen> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
	const page = await context.newPage();
	const seen: Seen = { page, complaints: [], requests: [], sent: 0 };
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning")
			seen.complaints.push(message.text());
	});
	page.on("pageerror", (error) => seen.complaints.push(error.message));
	const counted: Promise<void>[] = [];
	context.on("response", (response) => counted.push(count(response)));
	await page.goto(address, { waitUntil: "networkidle" });
	await Promise.all(counted); // on a busy machine this takes longer than the page
	return seen;

	async function count(response: Response): Promise<void> {
		if (response.request().serviceWorker()) return; // keeps the survey when the page is there
		seen.requests.push(response.url());
		if (response.status() >= 400) seen.complaints.push(`${response.status()} ${response.url()}`);
		const body = await response.body().catch(() => Buffer.alloc(0));
		seen.sent += response.url().match(PACKED) ? body.length : brotliCompressSync(body).length;
	}
}
