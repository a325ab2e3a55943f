import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf, withDocument } from "../../support/withDocument.ts";
import { device, PAGE, paperData } from "./page.ts";

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const load = async () => ({
	...(await import("../../../src/list/browser/fillEntry.ts")),
	...(await import("../../../src/list/browser/showList.ts")),
});

describe("an entry", () => {
	const part = (item: Element, selector: string) => item.querySelector<HTMLElement>(selector);

	it("shows what the survey has of a paper, and leads to it", async () => {
		withDocument(PAGE, "https://survey.example/list/");
		const { fillEntry } = await load();
		const item = fillEntry(
			"a",
			paperData("a", {
				title: "On <i>a</i>",
				method: "NetA",
				summary: "<b>Sums up</b>",
				links: [{ name: "Code", url: "https://code.example/a_b" }],
			}),
		);
		const title = part(item, "h3 a");
		expect(title?.innerHTML).toBe("On <i>a</i>");
		expect(title?.getAttribute("href")).toBe("/papers/a/");
		expect(part(item, ".meta")?.textContent).toBe("Ann Author · 5 June 2025 · NetA");
		expect(part(item, ".summary")?.textContent).toBe("<b>Sums up</b>");
		expect(part(item, ".abstract")?.innerHTML).toBe("<p>It tells.</p>");
		expect(
			Array.from(item.querySelectorAll(".links a"), (link) => link.getAttribute("href")),
		).toEqual(["https://code.example/a_b", "https://survey.example/papers/a/"]);
	});

	it("names its paper in each of its controls", async () => {
		withDocument(PAGE);
		const { fillEntry } = await load();
		const item = fillEntry("a", paperData("a"));
		for (const control of item.querySelectorAll<HTMLElement>("button, textarea, input"))
			expect(control.ariaLabel).toContain("On a");
	});

	it.each([
		["gone" as const, "This survey no longer has this paper."],
		["not loaded" as const, "Its text could not be loaded."],
	])("of a paper that is %s says so, and keeps its place", async (missing, said) => {
		withDocument(PAGE);
		const { fillEntry } = await load();
		const item = fillEntry("lost-paper", missing);
		expect(part(item, "h3")?.textContent).toBe("lost-paper");
		expect(part(item, ".meta")?.textContent).toBe(said);
		expect(item.querySelectorAll("h3 a, .summary, .abstract, .links")).toHaveLength(0);
		expect(item.dataset.slug).toBe("lost-paper");
	});

	it("takes the reader's words as text", async () => {
		withDocument(PAGE);
		const { fillEntry, updateEntry } = await load();
		const item = fillEntry("a", paperData("a"));
		updateEntry(item, { slug: "a", note: "<img src=x> 注", group: "“G”" }, 7);
		expect(part(item, "h3")?.dataset.number).toBe("7");
		expect(part(item, ".printed")?.textContent).toBe("<img src=x> 注");
		expect(item.querySelector("textarea")?.value).toBe("<img src=x> 注");
		expect(item.querySelector("img")).toBe(null);
		expect(item.querySelector<HTMLInputElement>("[name=group]")?.value).toBe("“G”");
		updateEntry(item, { slug: "a" }, 1);
		expect(item.querySelector("textarea")?.value).toBe("");
	});
});

describe("a list", () => {
	const PAPERS = new Map(["a", "b", "c"].map((slug) => [slug, paperData(slug)]));
	const isShown = (id: string) => !document.getElementById(id)?.hidden;
	const list = (...papers: { slug: string; group?: string; note?: string }[]) => ({
		list: { version: 1 as const, papers },
	});

	it("stands in its groups, numbered throughout", async () => {
		withDocument(PAGE);
		device();
		const { showList, entryOf } = await load();
		showList(
			list({ slug: "b" }, { slug: "a", group: "G" }, { slug: "x", group: "G" }),
			PAPERS,
			"gone",
		);
		expect(textsOf("#groups h2 .name")).toEqual(["G"]);
		expect(textsOf("#groups h3")).toEqual(["On b", "On a", "x"]);
		expect(
			Array.from(document.querySelectorAll<HTMLElement>("#groups h3"), (title) => [
				title.dataset.number,
				title.ariaLevel,
			]),
		).toEqual([
			["1", "2"],
			["2", "3"],
			["3", "3"],
		]);
		expect(document.querySelectorAll("#group-names option")).toHaveLength(1);
		expect(entryOf("a")?.dataset.slug).toBe("a");
		expect(entryOf("never")).toBe(undefined);
	});

	it("keeps its entries as they are when it changes", async () => {
		withDocument(PAGE);
		device();
		const { showList, entryOf } = await load();
		showList(list({ slug: "a" }, { slug: "b" }), PAPERS, "gone");
		const before = entryOf("a");
		showList(list({ slug: "b" }, { slug: "a" }), PAPERS, "gone");
		expect(entryOf("a")).toBe(before);
		expect(textsOf("#groups h3")).toEqual(["On b", "On a"]);
	});

	it("offers what can be done with it, and no more", async () => {
		withDocument(PAGE);
		device();
		const { showList } = await load();
		const parts = ["empty", "tools", "export", "counts"];
		showList(list(), PAPERS, "gone");
		expect(parts.map(isShown)).toEqual([true, false, false, false]);
		showList(list({ slug: "a" }), PAPERS, "gone");
		expect(parts.map(isShown)).toEqual([false, true, true, true]);
	});

	it("that cannot be read can be cleared, and nothing else", async () => {
		withDocument(PAGE);
		device().kept.set("abstrata / list", "{");
		const { showList } = await load();
		showList({ problem: "It cannot be read." }, PAPERS, "gone");
		expect(isShown("empty")).toBe(false);
		expect(
			Array.from(
				document.querySelectorAll<HTMLButtonElement>("#tools button:not([disabled])"),
				({ id }) => id,
			),
		).toEqual(["clear"]);
	});

	it.each([
		[[], "0 papers"],
		[[{ slug: "a" }], "1 paper"],
		[
			[
				{ slug: "a", note: "n" },
				{ slug: "b", group: "G" },
			],
			"2 papers, 1 group, 1 note",
		],
		[
			[
				{ slug: "a", group: "F", note: "n" },
				{ slug: "b", group: "G", note: "n" },
			],
			"2 papers, 2 groups, 2 notes",
		],
	])("of %j counts %s", async (papers, counts) => {
		withDocument(PAGE);
		const { countsOf, showCounts } = await load();
		expect(countsOf(list(...papers).list)).toBe(counts);
		showCounts(list(...papers).list);
		expect(document.getElementById("counts")?.textContent).toBe(counts);
	});
});
