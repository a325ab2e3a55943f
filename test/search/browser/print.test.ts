import { afterEach, describe, expect, it, vi } from "vitest";
import { printAll } from "../../../src/search/browser/printAll.ts";
import { showNearest } from "../../../src/search/browser/showNearest.ts";
import { fire, textsOf, until, withDocument } from "../../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

describe("printing hits", () => {
	function open(pages: number) {
		withDocument('<q id="asked"></q><input><ol><li></li></ol><button></button>');
		const print = vi.fn();
		vi.stubGlobal("print", print);
		const [field, hits, more] = ["input", "ol", "button"].map(
			(name) => document.querySelector<HTMLElement>(name)!,
		) as [HTMLInputElement, HTMLElement, HTMLElement];
		let left = pages;
		more.hidden = left === 0;
		more.addEventListener("click", () => {
			setTimeout(() => {
				left -= 1;
				more.hidden = left === 0;
				hits.append(document.createElement("li"));
			});
		});
		printAll(field, hits, more);
		return { print, field, hits };
	}

	it("loads all of them first", async () => {
		const { print, hits } = open(3);
		expect(fire(document, "keydown", { key: "p", ctrlKey: true }).defaultPrevented).toBe(true);
		await until(() => expect(print).toHaveBeenCalledOnce());
		expect(hits.children).toHaveLength(4);
	});

	it.each([
		["all are shown", 0, { key: "p", ctrlKey: true }],
		["it is another key", 3, { key: "p", ctrlKey: false }],
		["it is another letter", 3, { key: "q", ctrlKey: true }],
	])("is left to the browser where %s", (_, pages, key) => {
		const { print } = open(pages);
		expect(fire(document, "keydown", key).defaultPrevented).toBe(false);
		expect(print).not.toHaveBeenCalled();
	});

	it("says on paper what was asked", () => {
		const { field } = open(0);
		field.value = "<b>量化</b>";
		fire(window, "beforeprint");
		expect(document.querySelector("#asked")?.textContent).toBe("<b>量化</b>");
	});
});

describe("words that are like an unknown one", () => {
	const understood = (...nearest: string[]) => ({ corrected: [], unknown: ["x"], nearest });

	it("are offered, and searched for when chosen", () => {
		const document = withDocument("<p></p>");
		const place = document.querySelector("p")!;
		const chosen: string[] = [];
		showNearest(place, understood("prune", "tune"), (word) => chosen.push(word));
		expect(textsOf("p")).toEqual(["Words that are most like it: prune, tune"]);
		document.querySelectorAll("button")[1]?.click();
		expect(chosen).toEqual(["tune"]);
	});

	it("are hidden where there are none", () => {
		const document = withDocument("<p>old</p>");
		const place = document.querySelector("p")!;
		showNearest(place, undefined, () => {});
		expect(place.hidden).toBe(true);
		showNearest(place, understood("prune"), () => {});
		expect(place.hidden).toBe(false);
		showNearest(place, understood(), () => {});
		expect(place.hidden).toBe(true);
		expect(place.querySelectorAll("button")).toHaveLength(0);
	});
});
