import { zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { printPieces } from "../../../src/offline/build/printPieces.ts";
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

/** A server's answer for what belongs to a version. */
function serveVersion(texts: Readonly<Record<string, string>>, request: Request | URL): Response {
	const files = Object.entries(texts).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text),
	}));
	const packed = zstdCompressSync(pack(files));
	const { list, packed: pieces } = printPieces(files);
	const { pathname } = new URL(request instanceof URL ? request : request.url);
	if (pathname.endsWith(".json")) return Response.json({ whole: packed.length, ...list });
	return new Response(pathname.endsWith(".pieces") ? pieces : new Uint8Array(packed));
}

type Listener = (event: object) => void;
let listeners: Map<string, Listener>;
let caches: Caches;
let fetched: ReturnType<typeof vi.fn<(request: Request | URL) => Promise<Response>>>;
const skipWaiting = vi.fn();

beforeEach(async () => {
	skipWaiting.mockReset();
	listeners = new Map();
	caches = new Caches();
	vi.stubGlobal("self", {
		registration: { scope: SCOPE },
		skipWaiting,
		addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
	});
	vi.stubGlobal("caches", caches);
	fetched = vi.fn(async (request) => serveVersion(FILES, request));
	vi.stubGlobal("fetch", fetched);
	await startWorker("offline/1");
});
afterEach(() => vi.unstubAllGlobals());

async function startWorker(version: string, size = 1000): Promise<void> {
	vi.resetModules();
	vi.stubGlobal("VERSION", version);
	vi.stubGlobal("SIZE", size);
	await import("../../../src/offline/browser/serviceWorker.ts");
}

async function waitUntilDone(type: "install" | "activate"): Promise<void> {
	let work: Promise<void> | undefined;
	listeners.get(type)?.({ waitUntil: (promise: Promise<void>) => (work = promise) });
	await work;
}

/** What the worker answers a page. */
async function tell(data: string): Promise<unknown> {
	const answers: unknown[] = [];
	let work: Promise<void> | undefined;
	listeners.get("message")?.({
		data,
		ports: [{ postMessage: (answer: unknown) => answers.push(answer) }],
		waitUntil: (promise: Promise<void>) => (work = promise),
	});
	await work;
	return answers[0];
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

	it.each([".json", ".pack"])("is not installed where its %s cannot be had", async (ending) => {
		fetched.mockImplementation(async (request) =>
			String(request).endsWith(ending)
				? new Response("", { status: 404 })
				: serveVersion(FILES, request),
		);
		await expect(waitUntilDone("install")).rejects.toThrow("404");
	});

	it("is not installed where its pack is cut short", async () => {
		fetched.mockImplementation(async (request) =>
			String(request).endsWith(".pack")
				? new Response(new Uint8Array([1, 2, 3]))
				: serveVersion(FILES, request),
		);
		await expect(waitUntilDone("install")).rejects.toThrow();
	});

	it.each([
		["its pieces", "pieces", ["json", "pieces"]],
		["the whole, where a piece is not what it should be", "damaged", ["json", "pieces", "pack"]],
		["the whole, where the pieces are gone", "gone", ["json", "pieces", "pack"]],
	])("is made of the version before and of %s", async (_, pieces, asked) => {
		const long = Array.from({ length: 9000 }, (_, at) => `word${(at * 7919) % 9001}`).join(" ");
		const last = { ...FILES, "long.html": long };
		await startWorker("offline/0");
		fetched.mockImplementation(async (request) => serveVersion(last, request));
		await waitUntilDone("install");
		await startWorker("offline/1");
		fetched.mockClear();
		const now = { ...last, "long.html": long.replace("word4 ", "an edit "), "b.html": "new" };
		fetched.mockImplementation(async (request) => {
			const isOfPieces = String(request).endsWith(".pieces");
			if (isOfPieces && pieces === "gone") return new Response("", { status: 404 });
			if (isOfPieces && pieces === "damaged") return serveVersion({ "x.html": long }, request);
			return serveVersion(now, request);
		});
		await waitUntilDone("install");
		const endings = fetched.mock.calls.map(([request]) => String(request).split(".").at(-1));
		expect([...new Set(endings)]).toEqual(asked);
		offline();
		for (const [path, text] of Object.entries(now))
			expect(await (await get(path))?.text(), path).toBe(text);
	});

	it("takes the place of its older versions, and of nothing else on the host", async () => {
		const own = "abstrata /survey/ ";
		const others = [`${own}digests`, "abstrata /other/ offline/0", "foreign"];
		for (const name of [`${own}offline/0`, ...others]) await caches.open(name);
		await waitUntilDone("install");
		await waitUntilDone("activate");
		expect((await caches.keys()).toSorted()).toEqual([...others, `${own}offline/1`].toSorted());
	});

	it("is not taken unasked where it is large; once the reader has agreed, newer ones are", async () => {
		const large = 12_300_000;
		await startWorker("offline/1", large);
		await waitUntilDone("install");
		await waitUntilDone("activate");
		expect(fetched).not.toHaveBeenCalled();
		expect(await tell("size")).toBe(large);
		fetched.mockRejectedValueOnce(new TypeError("no network"));
		expect(await tell("keep")).toBe(false);
		expect(await tell("size")).toBe(large);
		expect(await tell("keep")).toBe(true);
		expect(await tell("size")).toBe(0);
		await startWorker("offline/2", large);
		await waitUntilDone("install");
		await waitUntilDone("activate");
		expect(await tell("size")).toBe(0);
		offline();
		expect(await (await get("papers/a/"))?.text()).toBe("a");
	});

	it("is taken unasked where it is small, and no page asks", async () => {
		expect(await tell("size")).toBe(0);
	});

	it("takes over when the reader asks for it only", () => {
		listeners.get("message")?.({ data: "anything", ports: [], waitUntil() {} });
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
