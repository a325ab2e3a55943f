import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { type Development, startDev } from "../support/startDev.ts";
import { violations } from "../support/violations.ts";

const FIELD = path.join(import.meta.dirname, "field");
const work = mkdtempSync(path.join(tmpdir(), "abstrata-desk-"));
const content = path.join(work, "field");
const curation = path.join(content, "curation");

let server: Development;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
	cpSync(FIELD, content, { recursive: true });
	server = await startDev(content);
	browser = await openBrowser();
	context = await browser.newContext();
	page = await context.newPage();
	page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") wrong.push(`${page.url()}: ${message.text()}`);
	});
	await page.goto(server.desk);
	expect(page.url()).toBe(server.address);
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
	rmSync(work, { recursive: true, force: true });
});

afterEach(() => {
	expect(wrong.splice(0)).toEqual([]);
});

const rounding = "sharper-rounding-for-language-models";
const masks = "masks-that-learn-when-to-stop";

const read = (name: string) => {
	const file = path.join(curation, name);
	return existsSync(file) ? readFileSync(file, "utf8") : "";
};
const was = (name: string) => {
	const file = path.join(FIELD, "curation", name);
	return existsSync(file) ? readFileSync(file, "utf8") : "";
};
/** The panel's own document, as it is now: a page that loads anew has another. */
const panel = (): Frame => {
	const frame = page.frames().find((frame) => frame.url().endsWith("/panel"));
	if (!frame) throw new Error("no panel is open");
	return frame;
};
/** What has the focus in the panel, as it is heard. */
const focused = () =>
	panel()
		.evaluate(() => {
			const { activeElement: element } = document;
			if (element === document.body) return "";
			const label = (element as HTMLInputElement | null)?.labels?.[0]?.firstElementChild;
			return (
				element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? ""
			);
		})
		.catch(() => "");
/** What has the focus in the page. */
const inFocus = () => page.evaluate(() => document.activeElement?.tagName).catch(() => "");
const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

/** Opens a paper's page with the desk beside it, by a key. */
async function openPaper(slug: string): Promise<void> {
	await expect
		.poll(() =>
			page.goto(`${server.address}papers/${slug}/`, { timeout: 8000 }).then(
				() => true,
				() => false,
			),
		)
		.toBe(true);
	await page.locator(".desk-opener").waitFor({ state: "attached" });
	if ((await inFocus()) !== "IFRAME") await press("e");
	await settle();
}

/** Goes to a thing in the panel by the tabulator alone. */
async function tabTo(name: string): Promise<void> {
	for (let step = 0; step < 150; step++) {
		if ((await focused()) === name) return;
		await press("Tab");
	}
	throw new Error(`no way leads to “${name}”`);
}

/** Agrees to what is shown, and waits until the page has been loaded anew: keys would be lost meanwhile. */
async function write(): Promise<void> {
	await expect.poll(focused).toBe("Write it");
	const loaded = page.waitForEvent("load");
	await press("Enter");
	await loaded;
	await settle();
}

/** Waits until the page that loads anew has the panel again, with the focus in it. */
async function settle(): Promise<void> {
	await expect.poll(inFocus).toBe("IFRAME");
	await page.frameLocator(".desk-panel iframe").locator("main h1").first().waitFor();
}

const shownDiff = () => panel().locator(".diff").allTextContents();

/** Takes the last step back by a key, and waits until the files are as they were and the page is new. */
async function undo(...names: string[]): Promise<void> {
	await settle();
	const loaded = page.waitForEvent("load");
	await expect
		.poll(() =>
			panel()
				.getByRole("button", { name: "Undo" })
				.isEnabled()
				.catch(() => false),
		)
		.toBe(true);
	await press("u");
	for (const name of names) await expect.poll(() => read(name)).toBe(was(name));
	await loaded;
	await settle();
}

describe("the curator's desk, by keys alone", () => {
	it("changes a summary, shows the lines, and the page is new", async () => {
		await openPaper(rounding);
		await tabTo("Change: Summary");
		await press("Enter", "Control+a");
		await page.keyboard.type("Rounds each weight with its layer in mind.");
		await press("Control+Enter");
		await expect.poll(focused).toBe("Write it");
		expect((await shownDiff()).join()).toContain("Rounds each weight with its layer in mind.");
		expect(read("summaries.yaml")).toBe(was("summaries.yaml"));
		await write();
		await expect
			.poll(() => read("summaries.yaml"))
			.toBe(
				was("summaries.yaml").replace(
					"with an eye on the error of its layer",
					"with its layer in mind",
				),
			);
		const summary = page.locator(".summary");
		await expect.poll(() => summary.textContent()).toContain("with its layer in mind");
		await expect.poll(() => page.locator(".desk-panel").count()).toBe(1);
		await expect.poll(inFocus).toBe("IFRAME");
		await expect.poll(focused).toBe("Change: Summary");
		await undo("summaries.yaml");
		await expect.poll(() => summary.textContent()).toContain("with an eye on");
	});

	it("corrects a formula, seen as it is written, and shows why KaTeX refuses it", async () => {
		await openPaper(rounding);
		await tabTo("Correct: epsilon = 0.1");
		await press("Enter", "Control+a");
		await page.keyboard.type("\\varepsilon = \\frac{1");
		const preview = panel().locator("form .preview");
		await expect.poll(() => preview.getAttribute("class")).toContain("refused");
		await page.keyboard.type("}{10}");
		await expect.poll(() => preview.locator(".katex .mfrac").count()).toBe(1);
		expect(await preview.locator("math mfrac").count()).toBe(1);
		await press("Control+Enter");
		await write();
		await expect
			.poll(() => read("formulas.yaml"))
			.toBe(
				`${rounding}:\n  formulas:\n    - listed: epsilon = 0.1\n      tex: '\\varepsilon = \\frac{1}{10}'\n`,
			);
		await expect.poll(() => page.locator(".abstract .mfrac").count()).toBe(1);
		await undo("formulas.yaml");
		await expect.poll(() => page.locator(".abstract .mfrac").count()).toBe(0);
	});

	it("files a paper elsewhere, with a phrase that is marked in its text", async () => {
		const birds = "what-birds-sing-at-dawn";
		await openPaper(birds);
		await tabTo("File elsewhere: themes");
		await press("Enter");
		await page.keyboard.type("Prun");
		// The phrase is marked in the text, from its end.
		await tabTo("The text as listed");
		await press("Control+End", ...Array<string>(5).fill("Control+ArrowLeft"));
		// The answers come in the wrong order: those about less, asked before, are the last.
		const late: string[] = [];
		await page.route("**/api/phrase", async (route) => {
			const { given } = route.request().postDataJSON() as { given: string };
			const isLast = given === "studies had not";
			if (!isLast) await expect.poll(() => phrase.inputValue()).toBe("studies had not");
			await route.fulfill({ response: await route.fetch() });
			if (!isLast) late.push(given);
		});
		const phrase = panel().locator("input[name=phrase-0]");
		await press(...Array<string>(3).fill("Control+Shift+ArrowRight"));
		await expect.poll(() => late).toContain("studies had");
		await page.waitForTimeout(200);
		expect(await phrase.inputValue()).toBe("studies had not");
		await page.unroute("**/api/phrase");
		await panel().locator("select[name=theme-0]").focus();
		await press("Enter");
		await write();
		await expect
			.poll(() => read("themes.yaml"))
			.toBe(`${was("themes.yaml")}${birds}:\n  themes:\n    pruning: studies had not\n`);
		await expect.poll(() => page.locator(".facts").textContent()).toContain("studies had not");
		await undo("themes.yaml");
	});

	it("refuses what the survey could not be built with, and says why", async () => {
		await openPaper(rounding);
		await tabTo("File elsewhere: themes");
		await press("Enter", "Tab", "Control+a");
		await page.keyboard.type("a phrase of nobody");
		await press("Enter");
		const refused = panel().locator(".refused[role=alert]");
		await expect.poll(() => refused.textContent()).toContain("a phrase of nobody");
		expect(await panel().getByRole("button", { name: "Write it" }).count()).toBe(0);
		await press("Escape");
		expect(read("themes.yaml")).toBe(was("themes.yaml"));
	});

	it("works off a queue: accepts, rejects, and opens the page at the place", async () => {
		await openPaper(rounding);
		await press("2");
		await expect.poll(focused).toContain("Masks that Learn");
		await press("j");
		await press("k", "a");
		await write();
		await expect
			.poll(() => read("formulas.yaml"))
			.toBe(`${masks}:\n  formulas:\n    - listed: O(1/sqrt n)\n      tex: 'O(1/\\sqrt n)'\n`);
		await expect
			.poll(() =>
				panel()
					.locator(".queue > li:not(.done)")
					.count()
					.catch(() => 0),
			)
			.toBe(2);
		await expect.poll(focused).toContain("Masks that Learn");
		await expect
			.poll(() => panel().locator(".queue [aria-expanded=true] + .item").textContent())
			.toContain("eta_t");
		await press("r");
		await write();
		await expect
			.poll(() => read("text.yaml"))
			.toBe(`${masks}:\n  text:\n    - listed: "eta_t"\n      shown: "eta_t"\n`);
		await expect
			.poll(() =>
				panel()
					.locator(".queue > li")
					.count()
					.catch(() => 0),
			)
			.toBe(1);
		await expect.poll(focused).toContain("Sharper Rounding");
		await press("Enter");
		await expect.poll(() => page.url()).toContain(rounding);
		await undo("text.yaml");
		await undo("formulas.yaml");
	});

	it("rejects a proposed theme by a key, and takes that back", async () => {
		const files = [
			path.join(content, "survey.yaml"),
			path.join(content, "themes/proposed/gardens.mdx"),
		];
		const texts = () => files.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""));
		const before = texts();
		await openPaper(rounding);
		await press("4");
		await expect.poll(focused).toContain("Gardens");
		expect(await panel().getByRole("button", { name: "Open the page" }).count()).toBe(0);
		await press("r");
		await write();
		expect(texts()).toEqual([`${before[0]}rejectedThemes:\n  - gardens\n`, ""]);
		await expect.poll(focused).toBe("Themes proposed");
		await undo();
		await expect.poll(texts).toEqual(before);
		await expect.poll(focused).toContain("Gardens");
	});

	it("says its keys, and leaves by Escape to where one was", async () => {
		await openPaper(rounding);
		await press("?");
		await expect.poll(() => panel().locator("dialog").isVisible()).toBe(true);
		await press("Escape");
		await expect.poll(() => panel().locator("dialog").isVisible()).toBe(false);
		await press("Escape");
		await expect.poll(() => page.locator(".desk-panel").count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.className)).toBe("desk-opener");
	});
});

describe("the desk and a page", () => {
	it("takes a phrase that is selected there, and a formula that is clicked", async () => {
		await openPaper(rounding);
		await press("p");
		await panel().getByRole("button", { name: "Correct: epsilon = 0.1" }).waitFor();
		await page.locator(".abstract .formula").first().click();
		await expect
			.poll(() => panel().locator("form input[name=listed]").inputValue())
			.toBe("epsilon = 0.1");
		await press("Escape");
		await panel().getByRole("button", { name: "File elsewhere: themes" }).click();
		await page.evaluate(() => {
			const text = document.querySelector(".abstract p")!.firstChild!;
			getSelection()!.setBaseAndExtent(text, 3, text, 23);
		});
		await expect
			.poll(() => panel().locator("input[name=phrase-0]").inputValue())
			.toBe("quantize the weights");
		await panel().getByRole("button", { name: "Cancel" }).click();
	});

	it("writes nothing that the page asks for, whatever it sends", async () => {
		await openPaper(rounding);
		const desk = new URL(server.desk).origin;
		const status = await page.evaluate(async (desk) => {
			const frame = document.querySelector<HTMLIFrameElement>(".desk-panel iframe")!;
			const deed = {
				changes: [{ slug: "sharper-rounding-for-language-models", key: "summary", value: "x" }],
			};
			for (const message of [
				{ type: "write", deed },
				{ type: "selection", text: "<img onerror=alert(1)>" },
				{ type: "page", path: "/", slug: "../.." },
				null,
				"write",
			])
				frame.contentWindow!.postMessage(message, desk);
			const ask = (init: RequestInit) =>
				fetch(`${desk}/api/write`, { credentials: "include", ...init }).then(
					({ status }) => status,
					() => "refused",
				);
			return [
				await ask({
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ deed, stamp: "" }),
				}),
				await ask({ method: "POST", mode: "no-cors", body: JSON.stringify({ deed, stamp: "" }) }),
				await fetch(`${desk}/api/papers`, { credentials: "include" }).then(
					() => "read",
					() => "refused",
				),
			];
		}, desk);
		expect(status).toEqual(["refused", "refused", "refused"]);
		wrong.splice(0); // the browser tells what it has refused
		for (const name of readdirSync(curation)) expect(read(name)).toBe(was(name));
	});

	it("is not shown in a page of another origin, nor to a browser that has not opened it", async () => {
		const stranger = await browser.newContext();
		const other = await stranger.newPage();
		await other.goto(`${new URL(server.desk).origin}/panel`);
		expect(await other.locator("body").textContent()).toContain("has not opened the desk yet");
		await stranger.close();
	});

	it.each([
		["wide", { width: 1280, height: 900 }, "light"],
		["phone", { width: 375, height: 800 }, "light"],
		["dark", { width: 1280, height: 900 }, "dark"],
	] as const)("is for everybody: %s", async (_, size, colorScheme) => {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		await openPaper(masks);
		for (const key of ["2", "p"]) {
			await press(key);
			await expect.poll(() => panel().locator("main .preview .katex").count()).toBeGreaterThan(0);
			expect(await violations(page)).toEqual([]);
			const over = await panel().evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over).toBeLessThanOrEqual(0);
		}
	});
});

describe("a build", () => {
	it("has nothing of the desk", () => {
		const site = inject("site");
		const files = readdirSync(site, { recursive: true, encoding: "utf8" });
		expect(files.filter((file) => /desk/iu.test(file) && !/papers\//u.test(file))).toEqual([]);
		for (const file of files.filter((file) => /\.(?:html|js|css)$/u.test(file)))
			expect(
				/standDesk|desk-panel|desk\/page/u.test(readFileSync(path.join(site, file), "utf8")),
				file,
			).toBe(false);
	});
});
