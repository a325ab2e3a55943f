import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { PaperSize } from "./paperSizes.ts";
import type { PrintedFile } from "./printDigest.ts";

/** Prints of the largest surveys take some minutes; what takes longer has come to a stand. */
const PATIENCE = 15 * 60_000;

/** A browser that prints digests. */
export interface Press {
	/** @throws when the digest cannot be printed, or no browser can be had */
	print(source: string): Promise<PrintedFile>;
	close(): Promise<void>;
}

/**
 * A press whose browser is opened for the first digest, and again after it has crashed. A browser
 * that could not be opened once is not tried again.
 *
 * @param file where the page may be put meanwhile
 * @param patience how long a digest may take, in milliseconds
 */
export function createPress(file: string, paper: PaperSize, patience = PATIENCE): Press {
	let opening: Promise<OpenBrowser> | undefined;
	const close = async () => {
		const open = await opening?.catch(() => undefined);
		opening = undefined;
		await open?.browser.close();
	};
	const print = async (source: string) => {
		const { printDigest } = await import("./printDigest.ts");
		opening ??= open();
		const { browser, crash } = await opening;
		const over = new AbortController();
		try {
			return await Promise.race([
				printDigest(browser, source, file, paper),
				crash, // a page that is being opened then would be waited for without end
				sleep(patience, undefined, { signal: over.signal }).then(() => {
					throw new Error(`the browser did not print it within ${patience / 1000} s`);
				}),
			]);
		} catch (error) {
			await close(); // a browser that failed once is not trusted with the next digest
			throw error;
		} finally {
			over.abort();
		}
	};
	return { print, close };
}

interface OpenBrowser {
	readonly browser: Browser;
	/** rejects when the browser has ended */
	readonly crash: Promise<never>;
}

async function open(): Promise<OpenBrowser> {
	const { openBrowser } = await import("../../chromium/openBrowser.ts"); // slow to load, and mostly not needed
	const browser = await openBrowser();
	const crash = new Promise<never>((_, reject) => {
		browser.once("disconnected", () => reject(new Error("the browser crashed")));
	});
	crash.catch(() => {}); // also closing ends it
	return { browser, crash };
}
