import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Instance, SearchOptions } from "../../../src/search/browser/pagefindApi.ts";
import type { Answered, WorkerRequest } from "../../../src/search/browser/worker.ts";
import { until } from "../../support/withDocument.ts";

const engine = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock("../../../src/search/browser/engine.ts", () => ({ openEngine: engine.open }));

/** A search that finds what it is asked for. */
const instance = {
	search: async (term: string | null, options?: SearchOptions) => {
		if (term === "fail") throw new Error("It broke.");
		return {
			results: ["1", "2"].map((id) => ({
				id,
				score: 1,
				words: [],
				data: async () => ({ url: `/${term}/${id}` }),
			})),
			unfilteredResultCount: 2,
			filters: {},
			totalFilters: {},
			options,
		};
	},
	filters: async () => ({ Year: { 2024: 1 } }),
	init: async () => {},
	destroy: vi.fn(async () => {}),
} as unknown as Instance;

let listen: (event: { data: WorkerRequest }) => void;
let answers: Answered[];

/** A worker that is the module itself, which gets nothing but what can be cloned. */
async function startWorker(options = "{}"): Promise<void> {
	answers = [];
	vi.stubGlobal("location", {
		href: `https://x.org/worker.js?options=${encodeURIComponent(options)}`,
	});
	vi.stubGlobal("addEventListener", (_type: string, listener: typeof listen) => {
		listen = listener;
	});
	vi.stubGlobal("postMessage", (answer: Answered) => answers.push(structuredClone(answer)));
	await import("../../../src/search/browser/worker.ts");
}

async function ask(id: number, method: WorkerRequest["method"], ...args: unknown[]) {
	listen({ data: { id, method, args } });
	await until(() => expect(answers.at(-1)?.id).toBe(id));
	return answers.at(-1);
}

beforeEach(() => {
	vi.resetModules();
	engine.open.mockReset().mockResolvedValue(instance);
});
afterEach(() => vi.unstubAllGlobals());

describe("the worker", () => {
	it("opens the search with the options that its address tells", async () => {
		await startWorker('{"baseUrl":"/b/"}');
		expect(engine.open.mock.calls).toEqual([[{ baseUrl: "/b/" }]]);
	});

	it("answers with results that name search and place, and gives their text when asked", async () => {
		await startWorker();
		const answer = await ask(1, "search", "nets", { sort: {} });
		expect(answer?.value).toEqual({
			search: 1,
			results: [
				{ id: "1", score: 1, words: [] },
				{ id: "2", score: 1, words: [] },
			],
			unfilteredResultCount: 2,
			filters: {},
			totalFilters: {},
			options: { sort: {} },
		});
		expect((await ask(2, "data", 1, 1))?.value).toEqual({ url: "/nets/2" });
		expect((await ask(3, "filters"))?.value).toEqual({ Year: { 2024: 1 } });
	});

	it("tells what went wrong, and goes on", async () => {
		await startWorker();
		expect(await ask(1, "search", "fail")).toEqual({ id: 1, error: "It broke." });
		expect((await ask(2, "filters"))?.error).toBe(undefined);
	});

	it("keeps the texts of the last 50 searches", async () => {
		await startWorker();
		for (let id = 1; id <= 51; id++) await ask(id, "search", `s${id}`);
		expect((await ask(100, "data", 1, 0))?.error).toContain("too long ago");
		expect((await ask(101, "data", 2, 0))?.value).toEqual({ url: "/s2/1" });
		expect((await ask(102, "data", 51, 7))?.error).toContain("too long ago");
	});
});

describe("the search module", () => {
	/** What the page has of a worker. */
	class FakeWorker {
		static address: URL;
		static isRefused = false;
		terminate = vi.fn();
		private readonly listeners = new Map<string, (event: object) => void>();
		constructor(address: URL) {
			FakeWorker.address = address;
			if (FakeWorker.isRefused) throw new Error("no workers");
		}
		addEventListener(type: string, listener: (event: object) => void) {
			this.listeners.set(type, listener);
		}
		postMessage(request: WorkerRequest) {
			if (request.method === "init" && FakeWorker.address.search.includes("broken"))
				return this.listeners.get("error")?.({ message: "no modules" });
			listen({ data: request });
		}
		answer(data: Answered) {
			this.listeners.get("message")?.({ data });
		}
	}

	async function open(options = {}) {
		await startWorker();
		let worker: FakeWorker | undefined;
		vi.stubGlobal(
			"Worker",
			class extends FakeWorker {
				constructor(address: URL) {
					super(address);
					worker = this;
				}
			},
		);
		vi.stubGlobal("postMessage", (answer: Answered) => worker?.answer(structuredClone(answer)));
		const module = await import("../../../src/search/browser/pagefind.ts");
		return { module, search: module.createInstance(options), worker: () => worker };
	}

	it("searches in a worker, and the results have their texts", async () => {
		const { search } = await open({ baseUrl: "/b/", basePath: "/elsewhere/" });
		const { results } = await search.search("nets");
		expect(await results[1]?.data()).toEqual({ url: "/nets/2" });
		expect(await search.filters()).toEqual({ Year: { 2024: 1 } });
		expect(JSON.parse(FakeWorker.address.searchParams.get("options")!)).toEqual({ baseUrl: "/b/" });
	});

	it("rejects what failed there, and answers what comes after", async () => {
		const { search } = await open();
		await expect(search.search("fail")).rejects.toThrow("It broke.");
		expect((await search.search("nets")).results).toHaveLength(2);
	});

	it("starts anew after it was ended", async () => {
		const { search, worker } = await open();
		await search.init();
		const first = worker();
		await search.destroy();
		expect(first?.terminate).toHaveBeenCalledOnce();
		await search.init();
		expect(worker()).not.toBe(first);
	});

	it("keeps options that are given before the first search for its shared instance", async () => {
		const { module } = await open();
		await module.options({ excerptLength: 5 });
		await module.options({ highlightParam: "h" });
		await module.search("nets");
		expect(JSON.parse(FakeWorker.address.searchParams.get("options")!)).toEqual({
			excerptLength: 5,
			highlightParam: "h",
		});
	});
});
