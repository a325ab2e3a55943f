import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { contactSheet } from "./contactSheet.ts";
import type { PageKind } from "./kindsOfPages.ts";
import { pictureName } from "./pictureName.ts";
import type { Way } from "./waysOfSeeing.ts";

export interface PicturesOptions {
	readonly browser: Browser;
	/** the address at which the survey is served, with a slash at its end */
	readonly base: string;
	readonly kinds: readonly PageKind[];
	readonly ways: readonly Way[];
	/** the folder that gets the pictures and `index.html`, which shows them side by side */
	readonly out: string;
	/** told before each kind of page */
	readonly onKind: (kind: PageKind) => void;
}

/** Papers that a list with something on it has. */
const STARS = 3;

/** Takes a picture of each page, whole, in each way of seeing it. */
export async function takePictures(options: PicturesOptions): Promise<void> {
	const { browser, base, kinds, ways, out, onKind } = options;
	await mkdir(out, { recursive: true });
	for (const kind of kinds) {
		onKind(kind);
		for (const way of ways) {
			const { width, height, colorScheme, forcedColors, media } = way;
			const context = await browser.newContext({
				viewport: { width, height },
				...{ colorScheme, forcedColors, serviceWorkers: "block", reducedMotion: "reduce" },
			});
			const page = await context.newPage();
			await page.emulateMedia({ media });
			if (kind.starsOf !== undefined) await star(page, base + kind.starsOf);
			await page.goto(base + kind.address, { waitUntil: "networkidle" });
			await page.evaluate(async () => void (await document.fonts.ready));
			const picture = path.join(out, pictureName(kind, way));
			await page.screenshot({ path: picture, fullPage: true, animations: "disabled" });
			await context.close();
		}
	}
	await writeFile(path.join(out, "index.html"), contactSheet(kinds, ways));
}

async function star(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: "networkidle" });
	await page.evaluate((count) => {
		for (const star of [...document.querySelectorAll<HTMLElement>(".star")].slice(0, count))
			star.click();
	}, STARS);
}
