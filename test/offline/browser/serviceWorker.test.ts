import { zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pack } from "../../../src/offline/core/pack.ts";

const SCOPE = "https://x.org/survey/";
const FILES = {
	"index.html": "first",
	"papers/a/index.html": "a",
	"404.html": "missing",
	"a.js": "1",
};

/** The cache of a browser, by name. */
class Caches {
	readonly all = new Map<string, Map<string, Response>>();
	async open(name: string) {
		const kept = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, kept);
		return {
			match: async (url: URL | string) => kept.get(String(url))?.clone(),
			put: async (url: URL | string, response: Response) => void kept.set(String(url), response),
		};
	}
	keys = async () => [...this.all.keys()];
	delete = async (name: string) => this.all.delete(name);
}

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let caches: Caches;
let fetched: ReturnType<typeof vi.fn<(request: Request | URL) => Promise<Response>>>;
const skipWaiting = vi.fn();

beforeEach(async () => {
	vi.resetModules();
	skipWaiting.mockReset();
	listeners = new Map();
	caches = new Caches();
	vi.stubGlobal("PACK", "offline/1.pack");
	vi.stubGlobal("self", {
		registration: { scope: SCOPE },
		skipWaiting,
		addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
	});
	vi.stubGlobal("caches", caches);
	fetched = vi.fn(async () => {
		const files = Object.entries(FILES).map(([path, text]) => ({
			path,
			bytes: new TextEncoder().encode(text),
		}));
		return new Response(new Uint8Array(zstdCompressSync(pack(files))));
	});
	vi.stubGlobal("fetch", fetched);
	await import("../../../src/offline/browser/serviceWorker.ts");
});
afterEach(() => vi.unstubAllGlobals());

async function waitUntilDone(type: "install" | "activate"): Promise<void> {
	let work: Promise<void> | undefined;
	listeners.get(type)?.({ waitUntil: (promise: Promise<void>) => (work = promise) });
	await work;
}

async function get(path: string, init: { method?: string; mode?: string } = {}) {
	const request = { url: new URL(path, SCOPE).href, method: "GET", mode: "cors", ...init };
	let response: Promise<Response> | undefined;
	listeners.get("fetch")?.({
		request,
		respondWith: (promise: Promise<Response>) => (response = promise),
	});
	return response;
}

const offline = () => fetched.mockRejectedValue(new TypeError("no network"));

describe("the survey as the browser keeps it", () => {
	it("is there without network, by folder, query and kind of file", async () => {
		await waitUntilDone("install");
		offline();
		expect(await (await get("papers/a/?highlight=x"))?.text()).toBe("a");
		expect(await (await get(""))?.text()).toBe("first");
		expect((await get("a.js"))?.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
	});

	it("leads to a folder that was asked for without its slash, and says what it has not", async () => {
		await waitUntilDone("install");
		offline();
		const redirected = await get("papers/a", { mode: "navigate" });
		expect(redirected?.headers.get("location")).toBe(`${SCOPE}papers/a/`);
		const missing = await get("papers/never/", { mode: "navigate" });
		expect([missing?.status, await missing?.text()]).toEqual([404, "missing"]);
		await expect(get("never.js")).rejects.toThrow("no network");
	});

	it("asks the network for what it does not keep", async () => {
		await waitUntilDone("install");
		fetched.mockResolvedValue(new Response("from there"));
		expect(await (await get("offline.zip"))?.text()).toBe("from there");
	});

	it("is not installed where its pack cannot be had, or is cut short", async () => {
		fetched.mockResolvedValueOnce(new Response("", { status: 404 }));
		await expect(waitUntilDone("install")).rejects.toThrow("404");
		fetched.mockResolvedValueOnce(new Response(new Uint8Array([1, 2, 3])));
		await expect(waitUntilDone("install")).rejects.toThrow();
	});

	it("takes the place of its older versions, and of nothing else on the host", async () => {
		const own = "abstrata /survey/ ";
		const others = [`${own}digests`, "abstrata /other/ offline/0.pack", "foreign"];
		for (const name of [`${own}offline/0.pack`, ...others]) await caches.open(name);
		await waitUntilDone("install");
		await waitUntilDone("activate");
		expect((await caches.keys()).toSorted()).toEqual(
			[...others, `${own}offline/1.pack`].toSorted(),
		);
	});

	it("takes over when the reader asks for it only", () => {
		listeners.get("message")?.({ data: "anything" });
		expect(skipWaiting).not.toHaveBeenCalled();
		listeners.get("message")?.({ data: "take over" });
		expect(skipWaiting).toHaveBeenCalledOnce();
	});

	it.each([
		["what is sent", "papers/a/", { method: "POST" }],
		["another site", "https://other.org/survey/", {}],
		["another part of the host", "/elsewhere/", {}],
	])("leaves %s alone", async (_, path, init) => {
		expect(await get(path, init)).toBe(undefined);
	});
});

describe("a digest", () => {
	it("is the newest while there is a network, and the last one opened without", async () => {
		fetched.mockResolvedValueOnce(new Response("one")).mockResolvedValueOnce(new Response("two"));
		await get("digests/x.pdf");
		expect(await (await get("digests/x.pdf"))?.text()).toBe("two");
		offline();
		expect(await (await get("digests/x.pdf"))?.text()).toBe("two");
	});

	it("that was never opened says that it needs a network", async () => {
		offline();
		const response = await get("digests/x.pdf");
		expect(response?.status).toBe(503);
		expect(await response?.text()).toContain("has not been opened");
	});

	it("that could not be had is not kept", async () => {
		fetched.mockResolvedValueOnce(new Response("partly", { status: 206 }));
		await get("digests/x.pdf");
		offline();
		expect((await get("digests/x.pdf"))?.status).toBe(503);
	});
});
