import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";

const PAPER = "papers/boundary-aware-segmentation-network-for-mobile-and-web-applications/";
const WORDS = "Lion Lyapunov";

const visit = openSite();

const hits = (page: Page) => page.locator(".hit:visible");
const found = (page: Page) => hits(page).filter({ hasText: /^Lion Secretly Solves/u });
const typed = (page: Page) => page.locator(":focus").inputValue();
const dialog = (page: Page) => page.getByRole("dialog");
const box = (page: Page) => page.getByRole("search").getByRole("searchbox");
const isFocused = (page: Page, selector: string) =>
	page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

/** Opens a page, of which the files that match come only when it is said. */
async function openLate(address: string, late: RegExp) {
	const { page: blank } = await visit("about/", { serviceWorkers: "block" });
	const page = await blank.context().newPage();
	const arrived = Promise.withResolvers<void>();
	await page.route(late, async (route: Route) => {
		await arrived.promise;
		await route.continue();
	});
	await page.goto(new URL(`/survey/${address}`, blank.url()).href, { waitUntil: "commit" });
	await box(page).waitFor();
	return { page, arrive: arrived.resolve };
}

describe("what is typed before", () => {
	it.each([
		["the dialog", PAPER, /\/search\/dialog\.js/u],
		["its styles", PAPER, /\/search\/search\.css/u],
		["the index", PAPER, /\/search\/words\//u],
		["the hits of the overview", "", /\/search\/overview\.js/u],
		["their styles", "", /\/search\/search\.css/u],
		["the search page’s script", "search/", /\/search\/page\.js/u],
	])(
		"%s is there stands whole when it has come, by slash and by click",
		async (_, address, late) => {
			for (const begin of ["slash", "click"]) {
				const { page, arrive } = await openLate(address, late);
				await page.waitForLoadState("domcontentloaded", { timeout: 1000 }).catch(() => undefined);
				if (begin === "click") await box(page).click();
				else await page.keyboard.press("/");
				await page.keyboard.type(WORDS.slice(0, 6));
				await page.waitForTimeout(300);
				await page.keyboard.type(WORDS.slice(6, 9));
				arrive();
				await page.keyboard.type(WORDS.slice(9), { delay: 60 });
				await found(page).waitFor();
				expect(await typed(page)).toBe(WORDS);
				await page.context().close();
			}
		},
	);

	it.each([PAPER, ""])(
		"any script of the page “%s” is there stands whole, too",
		async (address) => {
			const { page, arrive } = await openLate(address, /\/search\/site\.js/u);
			await box(page).click();
			await page.keyboard.type(WORDS);
			arrive();
			await found(page).waitFor();
			expect(await typed(page)).toBe(WORDS);
		},
	);

	it("the dialog is there opens none where the reader has gone on meanwhile", async () => {
		const { page, arrive } = await openLate("about/", /\/search\/dialog\.js/u);
		await page.waitForLoadState("domcontentloaded");
		await page.keyboard.press("/");
		await page.keyboard.press("Shift+Tab");
		arrive();
		await page.waitForFunction(() => document.querySelector("dialog"));
		await page.waitForTimeout(200);
		expect(await dialog(page).count()).toBe(0);
	});
});

describe("the dialog", () => {
	it("is closed by the first Escape, from a hit and from its field, and opens again", async () => {
		const { page } = await visit("themes/pruning/");
		await page.evaluate(() => scrollTo(0, 900));
		for (const way of [[], ["ArrowDown"], ["ArrowDown", "ArrowDown"]]) {
			await page.keyboard.press("/");
			await dialog(page).waitFor();
			await page.keyboard.type(WORDS);
			await found(page).waitFor();
			for (const key of way) await page.keyboard.press(key);
			expect(await isFocused(page, way.length > 0 ? ".hit a" : "dialog input")).toBe(true);
			await page.keyboard.press("Escape");
			await expect.poll(() => dialog(page).count()).toBe(0);
		}
		// Parts of the page that are measured late move it a little.
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
	});

	it("has the words of the last search selected when it opens again, until something is typed", async () => {
		const { page } = await visit(PAPER);
		await page.keyboard.press("/");
		await page.keyboard.type("sparsity");
		await hits(page).first().waitFor();
		await page.keyboard.press("Escape");
		await page.keyboard.press("/");
		await page.keyboard.type(WORDS);
		await found(page).waitFor();
		expect(await typed(page)).toBe(WORDS);
		await page.keyboard.press("Control+k");
		await page.keyboard.type(" step");
		expect(await typed(page)).toBe(`${WORDS} step`);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("/");
		await page.keyboard.type("sparsity");
		expect(await typed(page)).toBe("sparsity");
	});

	it("takes what is pasted, deleted, and typed with Shift", async () => {
		const { page } = await visit(PAPER);
		await box(page).click();
		await page.keyboard.insertText("Lion ");
		await dialog(page).waitFor();
		await page.keyboard.press("Shift+L");
		await page.keyboard.type("yx");
		await page.keyboard.press("Backspace");
		await page.keyboard.type("apunov");
		await found(page).waitFor();
		expect(await typed(page)).toBe(WORDS);
	});
});

describe("the overview", () => {
	it.each(["/", "Control+k"])("has its field on %s, and shows its hits below it", async (key) => {
		const { page, complaints } = await visit("");
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.keyboard.press(key);
		await page.keyboard.type(WORDS, { delay: 30 });
		await found(page).waitFor();
		expect(await dialog(page).count()).toBe(0);
		expect(await isFocused(page, "#find")).toBe(true);
		await expect.poll(async () => (await box(page).boundingBox())?.y).toBeGreaterThan(0);
		await page
			.getByRole("status")
			.filter({ hasText: /papers?/u })
			.waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/papers\/lion-secretly.*highlight=/u);
		expect(complaints).toEqual([]);
	});

	it("moves nothing when they appear", async () => {
		const { page } = await visit("");
		await page.evaluate(() => {
			const sum = { shift: 0 };
			Object.assign(window, { sum });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					sum.shift += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: "layout-shift" });
		});
		await page.keyboard.press("/");
		await page.keyboard.type(WORDS, { delay: 60 });
		await found(page).waitFor();
		const shift = () =>
			page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift);
		expect(await shift()).toBeLessThan(0.05);
	});

	it("hides its hits on Escape, from a hit and from the field, and beside them; the words stay", async () => {
		const { page } = await visit("");
		await box(page).click();
		await page.keyboard.type(WORDS);
		await found(page).waitFor();
		await page.keyboard.press("Escape");
		await expect.poll(() => hits(page).count()).toBe(0);
		expect(await typed(page)).toBe(WORDS);
		await page.keyboard.press("ArrowDown");
		expect(await isFocused(page, ".hit a")).toBe(true);
		await page.keyboard.press("Escape");
		await expect.poll(() => hits(page).count()).toBe(0);
		expect(await typed(page)).toBe(WORDS);
		await page.keyboard.type(" step");
		await found(page).waitFor();
		await page.getByRole("heading", { level: 1 }).click();
		await expect.poll(() => hits(page).count()).toBe(0);
	});

	it("leads to all results, with and without script", async () => {
		for (const javaScriptEnabled of [true, false]) {
			const { page } = await visit("", { javaScriptEnabled });
			await box(page).click();
			await page.keyboard.type(WORDS);
			await page.keyboard.press("Enter");
			await page.waitForURL(/search\/\?q=Lion\+Lyapunov$/u);
		}
	});
});

describe("the slash and Ctrl-K", () => {
	it("are left alone where they are text or mean something else", async () => {
		const { page } = await visit("themes/pruning/");
		for (const key of ["Control+/", "Alt+/", "Meta+/", "Control+Shift+k", "Control+Alt+k", "k"])
			await page.keyboard.press(key);
		await page.getByLabel("Filter", { exact: true }).click();
		await page.keyboard.type("a/b");
		expect(await typed(page)).toBe("a/b");
		await page.evaluate(() => {
			const text = document.createElement("p");
			text.contentEditable = "true";
			text.id = "text";
			document.querySelector("main")?.prepend(text);
			text.focus();
		});
		await page.keyboard.type("c/d");
		await expect.poll(() => page.locator("#text").textContent()).toBe("c/d");
		await page.waitForTimeout(300);
		expect(await dialog(page).count()).toBe(0);
	});

	it("open search from a box to tick, from another layout, and with capitals locked", async () => {
		const { page } = await visit("themes/pruning/");
		const opens = async (press: () => Promise<void>) => {
			await press();
			await dialog(page).waitFor();
			await page.keyboard.press("Escape");
			await expect.poll(() => dialog(page).count()).toBe(0);
		};
		await page.getByRole("checkbox").first().focus();
		await opens(() => page.keyboard.press("/"));
		await opens(() => page.keyboard.press("Control+k"));
		for (const [key, code, modifiers] of [
			["л", "KeyK", 2],
			["K", "KeyK", 2],
			["/", "Digit7", 8],
		] as const) {
			const session = await page.context().newCDPSession(page);
			await opens(async () => {
				await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code, modifiers });
				await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, code, modifiers });
			});
		}
	});
});

describe("an input method", () => {
	/** Composes a word as an input method does, with keys that are its own meanwhile. */
	async function compose(page: Page, steps: readonly string[], meanwhile: readonly string[]) {
		const session = await page.context().newCDPSession(page);
		for (const text of steps) {
			const end = text.length;
			await session.send("Input.imeSetComposition", {
				text,
				selectionStart: end,
				selectionEnd: end,
			});
			await page.waitForTimeout(100);
		}
		await page.evaluate((keys) => {
			for (const key of keys) {
				const options = { key, isComposing: true, bubbles: true, cancelable: true };
				document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
			}
		}, meanwhile);
		const during = await page.evaluate(() => [
			document.activeElement?.closest("dialog, .site, main")?.tagName,
			(document.activeElement as HTMLInputElement).value,
		]);
		await session.send("Input.insertText", { text: steps.at(-1) ?? "" });
		return during;
	}

	it("keeps the field that it composes in, and its own keys", async () => {
		const { page } = await visit(PAPER);
		await box(page).click();
		await page.waitForTimeout(500);
		expect(await compose(page, ["L", "Li", "Lion"], ["ArrowDown", "Escape", "/"])).toEqual([
			"HEADER",
			"Lion",
		]);
		await dialog(page).waitFor();
		await page.keyboard.type(" ");
		await hits(page).first().waitFor();
		expect(await compose(page, ["Lyap", "Lyapunov"], ["ArrowDown", "Escape", "/"])).toEqual([
			"DIALOG",
			WORDS,
		]);
		await found(page).waitFor();
		expect(await typed(page)).toBe(WORDS);
	});

	it("keeps the field where the dialog comes in the midst of it", async () => {
		const { page, arrive } = await openLate(PAPER, /\/search\/dialog\.js/u);
		await page.waitForLoadState("domcontentloaded");
		await box(page).click();
		setTimeout(arrive, 150);
		expect(await compose(page, ["L", "Li", "Lion"], ["ArrowDown"])).toEqual(["HEADER", "Lion"]);
		await dialog(page).waitFor();
		expect(await typed(page)).toBe("Lion");
	});

	it("does so on the overview", async () => {
		const { page } = await visit("");
		await page.keyboard.press("/");
		await page.keyboard.type("Lion ");
		await hits(page).first().waitFor();
		expect(await compose(page, ["Lyap", "Lyapunov"], ["ArrowDown", "Escape", "/"])).toEqual([
			"MAIN",
			WORDS,
		]);
		await found(page).waitFor();
		expect(await typed(page)).toBe(WORDS);
	});
});
