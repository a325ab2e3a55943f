import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Ground } from "../../../src/search/browser/createSearch.ts";
import { openEngine } from "../../../src/search/browser/engine.ts";
import type { InstanceOptions } from "../../../src/search/browser/pagefindApi.ts";

vi.mock("../../../src/search/browser/createSearch.ts", () => ({
	createSearch: (ground: Ground) => ground,
}));

/** The search folder of a site, in which the engine stands beside Pagefind's own folder. */
const work = mkdtempSync(path.join(tmpdir(), "abstrata engine "));
const folder = pathToFileURL(`${work}/search/`).href;
mkdirSync(path.join(work, "search", "pagefind"), { recursive: true });
writeFileSync(
	path.join(work, "search", "pagefind", "pagefind.js"),
	"export const createInstance = (options) => ({ options });",
);
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Opened {
	readonly options: InstanceOptions;
}

const open = async (options: InstanceOptions) => (await openEngine(options)) as unknown as Ground;

beforeEach(() => {
	vi.stubGlobal("WORDS_FILE", "words.1.json");
	vi.stubGlobal(
		"URL",
		class extends URL {
			constructor(url: string | URL, base?: string | URL) {
				super(url, String(base).endsWith("engine.ts") ? folder : base);
			}
		},
	);
});
afterEach(() => vi.unstubAllGlobals());

describe("the engine", () => {
	it("opens the Pagefind beside it for the site above, once that is needed", async () => {
		const { openPagefind, options, words } = await open({ highlightParam: "h" });
		const pagefind = (await openPagefind!({ excerptLength: 3 })) as unknown as Opened;
		expect(pagefind.options).toEqual({
			excerptLength: 3,
			baseUrl: pathToFileURL(`${work}/`).pathname,
			basePath: `${folder}pagefind/`,
		});
		const based = (await openPagefind!({ baseUrl: "/b/" })) as unknown as Opened;
		expect(based.options).toMatchObject({ baseUrl: "/b/" });
		expect(options.highlightParam).toBe("h");
		expect(words).toBe("words.1.json");
	});

	it.each([true, false])("reads Pagefind's text of a page, packed: %s", async (packed) => {
		const { fragment } = await open({});
		const text = `pagefind_dcd${JSON.stringify({ url: "/papers/a/", content: "a <b>\u200b" })}`;
		const fetched = vi.fn(async (_: URL) => new Response(packed ? gzipSync(text) : text));
		vi.stubGlobal("fetch", fetched);
		expect(await fragment("en_1", { baseUrl: "/b/" })).toMatchObject({
			...{ url: "/b/papers/a/", raw_url: "/papers/a/", content: "a <b>", sub_results: [] },
		});
		expect((await fragment("en_1", { baseUrl: "https://x.org/" })).url).toBe(
			"https://x.org/papers/a/",
		);
		expect(fetched.mock.calls.map(([url]) => url.href)).toEqual([
			`${folder}pagefind/fragment/en_1.pf_fragment`,
		]);
	});

	it("reads files of its folder, and names one that it cannot", async () => {
		const { read } = await open({});
		const fetched = vi.fn(async (url: URL) =>
			url.href.includes("gone") ? new Response("", { status: 404 }) : new Response("text"),
		);
		vi.stubGlobal("fetch", fetched);
		expect(await read("words/a.json")).toBe("text");
		expect(fetched.mock.calls[0]?.[0].href).toBe(`${folder}words/a.json`);
		await expect(read("gone.json")).rejects.toThrow("gone.json could not be read (404)");
	});
});
