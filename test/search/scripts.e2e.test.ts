import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { runBuild } from "../support/runBuild.ts";

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "abstrata-scripts-"));
	await mkdir(path.join(folder, "content"));
	await cp(path.join(import.meta.dirname, "scripts"), path.join(folder, "content"), {
		recursive: true,
	});
	const out = path.join(folder, "out");
	const { code, stderr } = await runBuild(
		...["--content", path.join(folder, "content"), "--out", out, "--no-digests"],
	);
	expect(code, stderr).toBe(0);
	server = await serveFolder(out, "/", 0);
	browser = await openBrowser();
	page = await browser.newPage();
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}, 120_000);
afterAll(async () => {
	await browser?.close();
	server?.close();
	await rm(folder, { recursive: true, force: true });
});

const field = () => page.locator("#find");
const hit = (title: string) => page.locator(".hit:visible").filter({ hasText: title });

describe("a survey in many scripts", () => {
	it.each([
		["量化", "基于量化的大型语言模型压缩", "量化"],
		["ニューラル", "ニューラルネットワークの枝刈りについて", "ニューラル"],
		["양자화", "신경망 양자화를 위한 손실 함수", "양자화"],
		["объем", "Квантование нейронных сетей", "Объём"],
		["κβαντωση", "Κβάντωση και συμπίεση", "κβάντωση"],
		["संपीड़न", "तंत्रिका नेटवर्क का संपीड़न", "संपीड़न"],
		["Muller", "Größe und Maß", "Müller"],
		["Mueller", "Größe und Maß", "Müller"],
	])("finds “%s”, typed by keys, and marks it", async (typed, title, mark) => {
		await field().fill("");
		await field().pressSequentially(typed);
		await hit(title).first().waitFor();
		expect(await hit(title).first().locator("mark").allTextContents()).toContain(mark);
	});

	it("finds what an input method composes, step by step", async () => {
		await field().fill("");
		await field().focus();
		const session = await page.context().newCDPSession(page);
		for (const text of ["ㅇ", "야", "양", "양ㅈ", "양자", "양자ㅎ", "양자호", "양자화"]) {
			const at = text.length;
			await session.send("Input.imeSetComposition", { text, selectionStart: at, selectionEnd: at });
			await page.waitForTimeout(60);
		}
		await session.send("Input.insertText", { text: "양자화" });
		await hit("신경망 양자화를 위한 손실 함수").waitFor();
		expect(await field().inputValue()).toBe("양자화");
	});

	it("files papers by terms in their script, and marks on the page why it was found", async () => {
		await field().fill("");
		await field().pressSequentially("量化感知");
		await hit("基于量化").getByRole("link").first().click();
		await page.waitForURL(/papers\/ji-yu-liang-hua-de-da-xing-yu-yan-mo-xing-ya-suo\//u);
		await page.locator("article mark").first().waitFor();
		expect(await page.locator(".abstract mark").allTextContents()).toContain("量化感知");
		expect(await page.getByRole("article").textContent()).toContain("Quantization");
	});
});
