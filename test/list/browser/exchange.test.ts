import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReaderList } from "../../../src/list/core/readerList.ts";
import { fire, until, withDocument } from "../../support/withDocument.ts";
import { PAGE, paperData } from "./page.ts";

const papers = new Map(["a", "b"].map((slug) => [slug, paperData(slug)]));
const list = (...slugs: string[]): ReaderList => ({
	version: 1,
	papers: slugs.map((slug) => ({ slug })),
});
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

let said: string[];
let replaced: (readonly [ReaderList, string])[];

async function open(kept: ReaderList | undefined) {
	withDocument(PAGE, "https://survey.example/list/");
	said = [];
	replaced = [];
	const { exchange } = await import("../../../src/list/browser/exchange.ts");
	exchange({
		papers,
		know: async () => papers.size > 0,
		list: () => kept,
		replace: (...change) => replaced.push(change),
		say: (text) => said.push(text),
	});
}

async function choose(text: string, name = "list.json", size = text.length) {
	Object.defineProperty(find("#file"), "files", {
		configurable: true,
		value: [{ name, size, text: async () => text }],
	});
	fire(find("#file"), "change");
	await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("a list as a file", () => {
	it("is copied as its format says, with whole addresses", async () => {
		await open(list("b", "a"));
		const writeText = vi.fn(async (_text: string) => {});
		vi.stubGlobal("navigator", { clipboard: { writeText } });
		find<HTMLSelectElement>("#format").value = "txt";
		fire(find("#copy"), "click");
		await until(() => expect(said).toEqual(["Copied: Plain text."]));
		expect(writeText.mock.calls[0]?.[0]).toContain("https://survey.example/papers/b/");
	});

	it("says what to do where a browser does not let it be copied", async () => {
		await open(list("a"));
		vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
		fire(find("#copy"), "click");
		await until(() => expect(said[0]).toContain("Download the file instead"));
	});

	it("is downloaded under a name that tells what it is", async () => {
		await open(list("a"));
		const blobs: Blob[] = [];
		vi.stubGlobal(
			"URL",
			Object.assign(class extends URL {}, {
				createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
				revokeObjectURL() {},
			}),
		);
		vi.stubGlobal("setTimeout", () => 0);
		const links: HTMLAnchorElement[] = [];
		const create = document.createElement.bind(document);
		document.createElement = ((name: string) => {
			const element = create(name);
			if (name === "a") links.push(element as HTMLAnchorElement);
			return element;
		}) as typeof document.createElement;
		find<HTMLSelectElement>("#format").value = "csl.json";
		fire(find("#download"), "click");
		expect(links[0]?.download).toBe("my-list.csl.json");
		expect(blobs[0]?.type).toBe("application/vnd.citationstyles.csl+json;charset=utf-8");
		expect(await blobs[0]?.text()).toContain('"On a"');
	});
});

describe("a file that is read", () => {
	it.each([
		["", "list.json is no list of papers. This is not JSON."],
		["[]", "The list should be an object"],
		["\u0000<b>", "This is not JSON."],
	])("and is %j is told, and nothing changes", async (text, why) => {
		await open(list("a"));
		await choose(text);
		expect(said[0]).toContain(why);
		expect(said[0]).toContain("Nothing was changed.");
		expect(replaced).toEqual([]);
		expect(find("#import").hidden).toBe(true);
	});

	it("and is too large is not read at all", async () => {
		await open(list());
		await choose(JSON.stringify(list("a")), "big.json", 5_000_001);
		expect(said).toEqual(["big.json is too large for a list. Nothing was changed."]);
	});

	it("and has more papers than a page can show changes nothing", async () => {
		await open(list());
		const slugs = Array.from({ length: 10_001 }, (_, index) => `p${index}`);
		await choose(JSON.stringify(list(...slugs)));
		expect(said[0]).toContain("has 10001 papers, and a list can have 10000.");
		expect(replaced).toEqual([]);
	});

	it("becomes the list where there is none", async () => {
		await open(list());
		await choose(JSON.stringify(list("a", "gone")));
		expect(replaced).toEqual([
			[list("a", "gone"), "list.json has 2 papers, 1 of them not in this survey."],
		]);
	});

	it.each([
		["merge", [list("b", "a", "c"), "Added 2 from list.json."]],
		["replace", [list("a", "b", "c"), "Replaced by list.json."]],
		["", undefined],
	])("and the reader's own list become what the reader chooses: “%s”", async (value, change) => {
		await open(list("b"));
		await choose(JSON.stringify(list("a", "b", "c")));
		expect(replaced).toEqual([]);
		expect(find("#found").textContent).toBe(
			"list.json has 3 papers, 1 of them not in this survey; 2 not on your list.",
		);
		const target = Array.from(find("#import").querySelectorAll("button")).find(
			(button) => button.getAttribute("value") === value,
		)!;
		Object.defineProperty(target, "value", { value });
		find("#import").onclick?.({ target } as unknown as PointerEvent);
		expect(replaced).toEqual(change ? [change] : []);
		expect(find("#import").hidden).toBe(true);
	});

	it("is asked about where what is kept cannot be read", async () => {
		await open(undefined);
		await choose(JSON.stringify(list("a")));
		expect(replaced).toEqual([]);
		expect(find("#import").hidden).toBe(false);
	});
});
