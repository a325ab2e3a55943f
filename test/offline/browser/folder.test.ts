import { zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type IndexedPage, MEANINGS, PAGES } from "../../../src/offline/browser/folderPages.ts";
import { pack } from "../../../src/offline/core/pack.ts";
import { stemsOfWording } from "../../../src/search/core/thesaurus.ts";
import { withDocument } from "../../support/withDocument.ts";

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const pages: readonly IndexedPage[] = [
	{
		id: "0",
		url: "papers/1.html",
		content: "We trim 量化 nets.",
		meta: { title: "Trimming" },
		filters: {},
		date: "",
	},
	{
		id: "1",
		url: "papers/2.html",
		content: "Nothing of it.",
		meta: { title: "Other" },
		filters: {},
		date: "",
	},
];
const FILES: Readonly<Record<string, unknown>> = {
	[PAGES]: pages,
	[MEANINGS]: [
		{ same: [stemsOfWording("trimming")], also: [stemsOfWording("pruning")] },
		{ same: [stemsOfWording("pruning")], also: [stemsOfWording("trimming")] },
	],
	"list/papers.json": [{ slug: "a" }],
};

/** A page of a folder, beside which `data.js` is, unless it was left in the archive. */
function openPage(isThere = true): { scripts: string[] } {
	withDocument("", "file:///home/me/survey/papers/1.html").documentElement.dataset.folder = "../";
	const scripts: string[] = [];
	document.head.append = (script) => {
		const loading = script as HTMLScriptElement;
		scripts.push(loading.src);
		setTimeout(() => {
			if (!isThere) return loading.onerror?.({} as never);
			const packed = pack(
				Object.entries(FILES).map(([path, value]) => ({ path, bytes: bytes(value) })),
			);
			globalThis.abstrataData = zstdCompressSync(packed).toString("base64");
			loading.onload?.({} as never);
		});
	};
	return { scripts };
}

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the data of a folder", () => {
	const load = () => import("../../../src/offline/browser/folderFiles.ts");

	it("come from the one script beside its first page, once", async () => {
		const { scripts } = openPage();
		const { folderFiles, folderUrl } = await load();
		const [files] = await Promise.all([folderFiles(), folderFiles()]);
		expect([...files.keys()]).toEqual(Object.keys(FILES));
		expect(scripts).toEqual(["file:///home/me/survey/data.js"]);
		expect(folderUrl()).toBe("file:///home/me/survey/");
		expect(globalThis.abstrataData).toBe(undefined);
	});

	it("that are missing are told with what to do", async () => {
		openPage(false);
		const { folderFiles } = await load();
		await expect(folderFiles()).rejects.toThrow("unzip the whole folder");
	});
});

describe("data of the survey", () => {
	const load = async (path: string) =>
		(await import("../../../src/offline/browser/loadData.ts")).loadData(path);

	it("are read from the folder's data", async () => {
		openPage();
		expect(await load("list/papers.json")).toEqual([{ slug: "a" }]);
	});

	it("are fetched from the site's base where it is hosted", async () => {
		withDocument("");
		const fetched = vi.fn(async (url: string) => ({
			ok: !url.includes("gone"),
			url,
			status: 404,
			json: async () => 1,
		}));
		vi.stubGlobal("fetch", fetched);
		expect(await load("list/papers.json")).toBe(1);
		expect(fetched.mock.calls[0]).toEqual(["/list/papers.json"]);
		await expect(load("gone.json")).rejects.toThrow("/gone.json: 404");
	});
});

describe("the search of a folder", () => {
	const open = async () =>
		(await import("../../../src/offline/browser/folderSearch.ts")).createInstance();

	it("finds pages as the hosted one does, by the way from the page that asks", async () => {
		openPage();
		const search = await open();
		for (const typed of ["量化", "trim", "pruning"]) {
			const { results } = await search.search(typed);
			expect(await Promise.all(results.map(async (hit) => (await hit.data()).url)), typed).toEqual([
				"../papers/1.html",
			]);
		}
		expect((await search.search(null)).results).toHaveLength(2);
		expect(await search.filters()).toEqual({});
	});

	it("can be tried again once its data are there", async () => {
		const { scripts } = openPage(false);
		const search = await open();
		await expect(search.init()).rejects.toThrow("data.js is missing");
		expect(scripts).toHaveLength(1);
		openPage();
		await search.init();
		expect((await search.search("trim")).results).toHaveLength(1);
	});
});
