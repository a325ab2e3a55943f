import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fire, until, withDocument } from "../support/withDocument.ts";

const PAGE = `<nav class="contents">
	<button aria-expanded="false">Contents<span class="here"></span></button>
	<ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li><li><a href="#gone">Gone</a></li></ul>
</nav><h2 id="one">One</h2><h2 id="two">Two</h2>`;

/**
 * @param tops where each heading is, from the upper edge of a window that is 900 high
 * @param left so much of the page is below the window
 * @param hash of the address
 */
function open(tops: Readonly<Record<string, number>>, left = 3000, hash = "") {
	withDocument(PAGE);
	vi.stubGlobal("innerHeight", 900);
	vi.stubGlobal("scrollY", 1000);
	vi.stubGlobal("location", { hash });
	Object.assign(document.documentElement, { scrollHeight: 1900 + left });
	for (const [id, top] of Object.entries(tops))
		Object.assign(document.getElementById(id)!, { getBoundingClientRect: () => ({ top }) });
	for (const link of document.querySelectorAll("a"))
		Object.assign(link, { hash: link.getAttribute("href") });
	return import("../../src/browser/contents.ts");
}

const marked = () => document.querySelector("[aria-current]")?.textContent;
const here = () => document.querySelector(".here")?.textContent;
const expanded = () => document.querySelector("button")?.getAttribute("aria-expanded");

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the contents of a page", () => {
	it.each([
		[{ one: 400, two: 2000 }, undefined, ""],
		[{ one: 200, two: 2000 }, "One", ": One"],
		[{ one: -2000, two: 299 }, "Two", ": Two"],
	])("mark the section that is read: %j", async (tops, section, told) => {
		await open(tops);
		expect([marked(), here()]).toEqual([section, told]);
	});

	it.each([
		["the last that has begun", { one: 310, two: 700 }, 0, "", "Two"],
		["one that was asked for", { one: 310, two: 700 }, 0, "#one", "One"],
		["none that was asked for and has gone", { one: -10, two: 700 }, 0, "#one", "Two"],
		["the last above a line that comes down", { one: 310, two: 700 }, 250, "#two", "One"],
	])("at the end of the page mark %s", async (_, tops, left, hash, section) => {
		await open(tops, left, hash);
		expect(marked()).toBe(section);
	});

	it("follow the reader", async () => {
		await open({ one: 0, two: 2000 });
		Object.assign(document.getElementById("two")!, { getBoundingClientRect: () => ({ top: 10 }) });
		fire(window, "scroll");
		await until(() => expect(marked()).toBe("Two"));
	});

	it("are opened by their button, and closed by a choice or Escape", async () => {
		await open({ one: 0, two: 2000 });
		const button = document.querySelector("button")!;
		fire(button, "click");
		expect(expanded()).toBe("true");
		fire(document.querySelector("a")!, "click");
		expect(expanded()).toBe("false");
		fire(button, "click");
		fire(document.querySelector("a")!, "keydown", { key: "Escape" });
		expect([expanded(), document.activeElement]).toEqual(["false", button]);
	});
});
