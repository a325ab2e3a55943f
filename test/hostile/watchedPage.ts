import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { CANARY } from "./payloads.ts";

/** A page that tells all that went wrong in it, whatever it opens. */
export interface WatchedPage {
	readonly page: Page;
	/** what it asked for outside of `own` */
	readonly requests: string[];
	/** violations of its policy, dialogs, errors, scripts that ran */
	readonly complaints: string[];
}

/** @param own the beginning of every address that a page may ask for */
export async function watchedPage(
	browser: Browser,
	own: string,
	options: BrowserContextOptions = {},
): Promise<WatchedPage> {
	const context = await browser.newContext({ serviceWorkers: "block", ...options });
	const page = await context.newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	const complain = (what: string) => {
		complaints.push(`${page.url()}: ${what}`);
	};
	await page.exposeFunction("complain", complain);
	await page.addInitScript((canary) => {
		const { complain } = window as unknown as { complain(what: string): void };
		addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
			complain(`violates ${effectiveDirective}: ${blockedURI}`),
		);
		Object.defineProperty(window, canary, { set: () => complain("a script of a listing ran") });
	}, CANARY);
	page.on("request", (request) => {
		if (!request.url().startsWith(own)) requests.push(`${page.url()} asks for ${request.url()}`);
	});
	page.on("dialog", (dialog) => {
		complain(`opens a dialog: ${dialog.message()}`);
		dialog.dismiss();
	});
	page.on("console", (message) => {
		if (message.text().startsWith("Service Worker registration blocked")) return; // by this test
		if (message.type() === "error" || message.type() === "warning") complain(message.text());
	});
	page.on("pageerror", (error) => complain(error.message));
	page.on("popup", (popup) => complain(`opens ${popup.url()}`));
	return { page, requests, complaints };
}
