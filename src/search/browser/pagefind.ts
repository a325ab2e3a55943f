import type {
	FilterCounts,
	Fragment,
	Instance,
	InstanceOptions,
	SearchOptions,
	SearchResponse,
} from "./pagefindApi.ts";
import type { Answered, WorkerRequest } from "./worker.ts";

/**
 * The search module of the survey, with Pagefind's own API. The work is done in a worker, so that the
 * page stays quick; where there can be none, in the page.
 */
export function createInstance(options: InstanceOptions = {}): Instance {
	const given = { ...options };
	delete given.basePath; // this module knows where it stands
	let host: Promise<Host> | undefined;
	const call = async (method: WorkerRequest["method"], ...args: unknown[]) => {
		host ??= openHost(given);
		return (await host).call(method, args);
	};
	return {
		options: async (more) => {
			await call("options", more);
		},
		init: async () => {
			await call("init");
		},
		destroy: async () => {
			(await host)?.close();
			host = undefined;
		},
		mergeIndex: async (path, more) => {
			await call("mergeIndex", path, more);
		},
		search: (term, wanted) => call("search", term, wanted) as Promise<SearchResponse>,
		debouncedSearch: (term, wanted, wait) =>
			call("debouncedSearch", term, wanted, wait) as Promise<SearchResponse | null>,
		preload: async (term, wanted) => {
			await call("preload", term, wanted);
		},
		filters: () => call("filters") as Promise<FilterCounts>,
	};
}

/** Where this module stands. The bundler must not look for its neighbours: they come to be beside it. */
const folder = new URL(".", import.meta.url).href;

interface Host {
	call(method: WorkerRequest["method"], args: readonly unknown[]): Promise<unknown>;
	close(): void;
}

async function openHost(options: InstanceOptions): Promise<Host> {
	if (!options.noWorker) {
		const host = openWorker(options);
		try {
			await host?.call("init", []);
			if (host) return host;
		} catch {
			host?.close(); // a page that forbids workers, or a browser without modules in them
		}
	}
	const { openEngine } = (await import(/* @vite-ignore */ `${folder}engine.js`)) as {
		openEngine(options: InstanceOptions): Promise<Instance>;
	};
	const instance = await openEngine(options);
	return {
		call: (method, args) =>
			(instance[method as keyof Instance] as (...args: unknown[]) => Promise<unknown>)(...args),
		close: () => void instance.destroy(),
	};
}

function openWorker(options: InstanceOptions): Host | undefined {
	const address = new URL(`${folder}worker.js`);
	address.searchParams.set("options", JSON.stringify(options));
	let worker: Worker;
	try {
		worker = new Worker(address, { type: "module" });
	} catch {
		return undefined;
	}
	const waiting = new Map<number, PromiseWithResolvers<unknown>>();
	let asked = 0;
	worker.addEventListener("message", ({ data: { id, value, error } }: MessageEvent<Answered>) => {
		const answer = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) answer?.resolve(value);
		else answer?.reject(new Error(error));
	});
	worker.addEventListener("error", ({ message }) => {
		for (const { reject } of waiting.values()) reject(new Error(message));
		waiting.clear();
	});
	const call = (method: WorkerRequest["method"], args: readonly unknown[]) => {
		asked += 1;
		const answer = Promise.withResolvers<unknown>();
		waiting.set(asked, answer);
		worker.postMessage({ id: asked, method, args } satisfies WorkerRequest);
		return answer.promise;
	};
	return {
		call: async (method, args) => revive(await call(method, args), call),
		close: () => worker.terminate(),
	};
}

/** Gives the results of a search back what fetches their text. */
function revive(
	value: unknown,
	call: (method: "data", args: readonly unknown[]) => Promise<unknown>,
): unknown {
	if (typeof value !== "object" || value === null || !("search" in value)) return value;
	const { search, ...response } = value as SearchResponse & { search: number };
	response.results.forEach((result, place) => {
		result.data = () => call("data", [search, place]) as Promise<Fragment>;
	});
	return response;
}

let shared: Instance | undefined;
let sharedOptions: InstanceOptions = {};

function instance(): Instance {
	shared ??= createInstance(sharedOptions);
	return shared;
}

/** Before the first search the options of the instance to come, then of the one there is. */
export async function options(more: InstanceOptions): Promise<void> {
	if (shared) await shared.options(more);
	else sharedOptions = { ...sharedOptions, ...more };
}

export const init = () => instance().init();
export const mergeIndex: Instance["mergeIndex"] = (path, more) => instance().mergeIndex(path, more);
export const search = (term: string | null, wanted?: SearchOptions) =>
	instance().search(term, wanted);
export const debouncedSearch: Instance["debouncedSearch"] = (term, wanted, wait) =>
	instance().debouncedSearch(term, wanted, wait);
export const preload: Instance["preload"] = (term, wanted) => instance().preload(term, wanted);
export const filters = () => instance().filters();

export async function destroy(): Promise<void> {
	await shared?.destroy();
	shared = undefined;
	sharedOptions = {};
}
