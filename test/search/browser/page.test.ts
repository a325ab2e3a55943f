import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Instance } from "../../../src/search/browser/pagefindApi.ts";
import { ROOT } from "../../support/corpus.ts";
import { fire, textsOf, until, withDocument } from "../../support/withDocument.ts";
import { fakeSearch } from "./fakeSearch.ts";

const shared = vi.hoisted(() => ({ instance: undefined as Instance | undefined }));
vi.mock("../../../src/search/browser/pagefind.ts", () => ({
	createInstance: () => shared.instance,
}));

const source = readFileSync(path.join(ROOT, "src/pages/search/index.astro"), "utf8");
const PAGE = source.slice(source.indexOf('<div class="search-page">'), source.indexOf("<script"));
const TITLES = Array.from({ length: 19 }, (_, index) => `hit-${index}`);
const FOUND = { net: TITLES, prune: ["p"], "": TITLES };

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const field = () => find<HTMLInputElement>("[type=search]");
const hits = () => textsOf(".hits .hit a");
const status = () => find("[role=status]").textContent;

async function openPage(isWide: boolean, query: string, fake: ReturnType<typeof fakeSearch>) {
	shared.instance = fake.instance;
	withDocument(PAGE, `https://x.org/search/${query}`);
	vi.stubGlobal("matchMedia", () => ({ matches: isWide }));
	await import("../../../src/search/browser/page.ts");
}

async function open(query = "", ...more: [Parameters<typeof fakeSearch>[1]?]) {
	const fake = fakeSearch(FOUND, ...more);
	await openPage(true, query, fake);
	await until(() => expect(textsOf("fieldset legend").length).toBeGreaterThan(0));
	return fake;
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the search page", () => {
	it("shows what its address asks", async () => {
		const { search } = await open("?q=net&theme=A&theme=B&with=code&sort=oldest");
		await until(() => expect(hits()).toHaveLength(8));
		expect(search.mock.calls[0]).toEqual([
			"net",
			{
				filters: { Theme: { any: ["A", "B"] }, With: { all: ["code"] } },
				counts: "few",
				sort: { date: "asc" },
			},
		]);
		expect(field().value).toBe("net");
		await until(() => expect(status()).toBe("19 papers."));
		expect(find<HTMLInputElement>('[value="A"]').checked).toBe(true);
	});

	it("shows nothing where nothing is asked, and all by date where an order is", async () => {
		await open();
		expect([hits(), status()]).toEqual([[], ""]);
		find<HTMLSelectElement>("select").value = "newest";
		fire(find("select"), "change");
		await until(() => expect(hits()).toHaveLength(8));
		expect(location.search).toBe("?sort=newest");
	});

	it("searches while it is typed, and the address follows", async () => {
		await open();
		field().value = "prune";
		fire(field(), "input");
		await until(() => expect(hits()).toEqual(["p"]));
		await until(() => expect(location.search).toBe("?q=prune"));
		expect(history.replaceState).toHaveBeenCalledOnce();
		expect(history.pushState).not.toHaveBeenCalled();
	});

	it("is a step of the way back when it is sent or a filter is chosen", async () => {
		await open("?q=net");
		field().value = "prune";
		expect(fire(find("form"), "submit").defaultPrevented).toBe(true);
		await until(() => expect(history.pushState).toHaveBeenCalledOnce());
		find<HTMLInputElement>('[value="A"]').checked = true;
		fire(find('[value="A"]'), "change");
		await until(() => expect(location.search).toBe("?q=prune&theme=A"));
		location.search = "?q=net";
		fire(window, "popstate");
		await until(() => expect(hits()).toHaveLength(8));
		expect(field().value).toBe("net");
	});

	it("has filters counted once they are seen", async () => {
		const fake = fakeSearch(FOUND);
		await openPage(false, "?q=net", fake);
		await until(() => expect(hits()).toHaveLength(8));
		const counts = () => fake.search.mock.calls.map(([, options]) => options?.counts);
		expect(counts()).toEqual(["none"]);
		const pane = find<HTMLDetailsElement>(".filters");
		pane.open = true;
		fire(pane, "toggle");
		await until(() => expect(counts()).toEqual(["none", "few"]));
	});

	it("counts a filter with a choice as if there were none", async () => {
		const { search } = await open("?q=net&theme=A");
		expect(search.mock.calls.map(([, options]) => options?.filters)).toEqual([
			{ Theme: { any: ["A"] } },
			{},
		]);
	});

	it("shows more hits when asked, the first of them with the focus, until all are there", async () => {
		await open("?q=net");
		const more = find<HTMLButtonElement>(".more");
		await until(() => expect(more.hidden).toBe(false));
		expect(more.textContent).toBe("Show more of 19");
		for (const shown of [16, 19]) {
			await more.onclick?.({} as PointerEvent);
			expect(hits()).toEqual(TITLES.slice(0, shown));
		}
		expect(document.activeElement?.textContent).toBe("hit-16");
		expect(more.hidden).toBe(true);
	});

	it("leads back to its field by Escape", async () => {
		await open("?q=net");
		await until(() => expect(hits()).toHaveLength(8));
		const link = find(".hits a");
		link.focus();
		fire(link, "keydown", { key: "Escape" });
		expect(document.activeElement).toBe(field());
	});

	it("searches for a word that is offered", async () => {
		await open("?q=prne", { unknown: ["prne"], nearest: ["prune"] });
		await until(() => expect(textsOf(".nearest button")).toEqual(["prune"]));
		find(".nearest button").click();
		await until(() => expect(hits()).toEqual(["p"]));
		expect(location.search).toBe("?q=prune");
	});

	it("says where the search could not be loaded, and leaves the address", async () => {
		const { isBroken } = await open("?q=net");
		isBroken.value = true;
		field().value = "prune";
		fire(find("form"), "submit");
		await until(() => expect(status()).toContain("could not be loaded"));
		expect(location.search).toBe("?q=net");
	});
});
