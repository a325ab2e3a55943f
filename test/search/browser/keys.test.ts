import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fire, until, withDocument } from "../../support/withDocument.ts";

const opened = vi.hoisted(() => ({ dialog: vi.fn(), overview: vi.fn(), mark: vi.fn() }));
vi.mock("../../../src/search/browser/dialog.ts", () => ({ answer: opened.dialog }));
vi.mock("../../../src/search/browser/overview.ts", () => ({ answer: opened.overview }));
vi.mock("../../../src/search/browser/mark.ts", () => {
	opened.mark();
	return {};
});

const BOX = '<form class="site" role="search" action="/search/"><input></form>';
const find = (selector: string) => document.querySelector<HTMLInputElement>(selector)!;

async function open(body = BOX, address?: string) {
	withDocument(
		`${body}<p>Text</p><textarea></textarea><select></select><i contenteditable></i>`,
		address,
	);
	await import("../../../src/search/browser/keys.ts");
}

beforeEach(() => {
	vi.resetModules();
	for (const spy of Object.values(opened)) spy.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe("a key that asks for search", () => {
	it.each([
		["the slash", "p", { key: "/" }, true],
		["Ctrl-K", "p", { key: "k", ctrlKey: true }, true],
		["⌘K", "textarea", { key: "K", metaKey: true }, true],
		["Ctrl and the K of a Greek keyboard", "p", { key: "κ", code: "KeyK", ctrlKey: true }, true],
		["Ctrl-Shift-K", "p", { key: "K", ctrlKey: true, shiftKey: true }, false],
		["Alt and the slash", "p", { key: "/", altKey: true }, false],
		["the letter K", "p", { key: "k" }, false],
		["a slash in a text", "textarea", { key: "/" }, false],
		["a slash in a text of the page", "i", { key: "/" }, false],
		["a slash in a choice", "select", { key: "/" }, false],
		["a slash in the empty field of a search", "form input", { key: "/" }, true],
	])("%s on <%s>", async (_, place, key, asks) => {
		await open();
		expect(fire(find(place), "keydown", key).defaultPrevented).toBe(asks);
		expect(document.activeElement === find("form input")).toBe(asks);
		if (asks) await until(() => expect(opened.dialog).toHaveBeenCalled());
	});

	it("is a slash in a field of a search that holds words", async () => {
		await open();
		find("form input").value = "1";
		expect(fire(find("form input"), "keydown", { key: "/" }).defaultPrevented).toBe(false);
	});

	it("leads to the field of an open dialog", async () => {
		await open(`${BOX}<dialog open><input id="inner"></dialog>`);
		fire(find("p"), "keydown", { key: "/" });
		expect(document.activeElement).toBe(find("#inner"));
		expect(opened.dialog).not.toHaveBeenCalled();
	});
});

describe("the box of a page", () => {
	it("is answered by the dialog, and that of the overview in its place", async () => {
		await open();
		fire(find("form input"), "input");
		await until(() => expect(opened.dialog).toHaveBeenCalledOnce());
		expect(opened.dialog.mock.calls[0]?.[0]).toBe(find("form input"));
		vi.resetModules();
		await open('<form role="search" action="/search/"><input id="find"></form>');
		find("#find").focus();
		await until(() => expect(opened.overview).toHaveBeenCalledOnce());
	});

	it("is answered at once where something was typed before", async () => {
		await open('<form role="search" action="/search/"><input value="net"></form>');
		await until(() => expect(opened.dialog).toHaveBeenCalledOnce());
	});
});

describe("a page that was found", () => {
	it.each([
		["https://x.org/p/?highlight=net", 1],
		["https://x.org/p/?other=net", 0],
	])("marks why: %s", async (address, times) => {
		await open(BOX, address);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(opened.mark).toHaveBeenCalledTimes(times);
	});
});
