import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readingKeyNames } from "../../src/browser/readingKeyNames.ts";
import { fire, textsOf, withDocument } from "../support/withDocument.ts";

const LIST = `<ol class="entries">
	<li data-top="-90"><h3><a href="#a">Above</a></h3></li>
	<li data-top="20"><h3><a href="#b">Seen</a></h3><button class="star"></button><details><summary></summary></details></li>
	<li data-top="50" hidden><h3><a href="#h">Hidden</a></h3></li>
	<li data-top="90"><h3><a href="#c">Next</a></h3></li>
</ol>`;
const PAPER = `<p><button class="star"></button></p><nav class="turn"><a rel="prev">P</a><a rel="next">N</a></nav>`;

const clicked = vi.fn();

async function open(page: string) {
	withDocument(page);
	const store = new Map<string, string>();
	vi.stubGlobal("localStorage", {
		getItem: (key: string) => store.get(key) ?? null,
		setItem: (key: string, value: string) => store.set(key, value),
		removeItem: (key: string) => store.delete(key),
	});
	for (const element of document.querySelectorAll<HTMLElement>("li"))
		Object.assign(element, {
			getBoundingClientRect: () => ({ top: Number(element.dataset.top) }),
			checkVisibility: () => !element.hidden,
		});
	for (const element of document.querySelectorAll<HTMLElement>("a, button"))
		element.addEventListener("click", () =>
			clicked(element.getAttribute("rel") ?? element.className),
		);
	return (await import("../../src/browser/readingKeys.ts")).readingKey;
}
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
	vi.resetModules();
	clicked.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

describe("keys of readers", () => {
	it("lead from the first paper that is seen to the next, over hidden ones, and back", async () => {
		const press = await open(LIST);
		const way: unknown[] = [];
		for (const key of ["j", "j", "j", "k", "k"]) {
			press(key);
			way.push(focused());
		}
		expect(way).toEqual(["Seen", "Next", "Next", "Seen", "Above"]);
	});

	it("open a paper in place and put it on the list", async () => {
		const press = await open(LIST);
		press("j");
		press("o");
		expect(document.querySelector("details")?.hasAttribute("open")).toBe(true);
		press("o");
		expect(document.querySelector("details")?.hasAttribute("open")).toBe(false);
		press("s");
		expect(clicked).toHaveBeenCalledExactlyOnceWith("star");
	});

	it("turn the page of a paper, and put it on the list", async () => {
		const press = await open(PAPER);
		for (const key of ["j", "k", "s", "o"]) press(key);
		expect(clicked.mock.calls).toEqual([["next"], ["prev"], ["star"]]);
	});

	it("are told by a sheet, which can turn the letters off", async () => {
		const press = await open(PAPER);
		press("?");
		expect(textsOf("dialog[open] dt")).toEqual(readingKeyNames.map(([key]) => key));
		const use = document.querySelector<HTMLInputElement>("dialog input")!;
		expect(use.checked).toBe(true);
		use.checked = false;
		fire(use, "change");
		press("j");
		expect(clicked).not.toHaveBeenCalled();
		use.checked = true;
		fire(use, "change");
		press("j");
		expect(clicked).toHaveBeenCalledExactlyOnceWith("next");
	});
});
