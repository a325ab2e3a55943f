import { openEngine } from "./engine.ts";
import type { Fragment, Instance, InstanceOptions, SearchResponse } from "./pagefindApi.ts";

/** What the page asks of the worker: a method of the instance, or the text of a result. */
export interface WorkerRequest {
	readonly id: number;
	readonly method: keyof Instance | "data";
	readonly args: readonly unknown[];
}

export interface Answered {
	readonly id: number;
	readonly value?: unknown;
	readonly error?: string;
}

/** The results of so many searches can still be asked for their text. */
const KEPT = 50;

const opening = openEngine(
	JSON.parse(new URL(location.href).searchParams.get("options") ?? "{}") as InstanceOptions,
);
const texts = new Map<number, readonly (() => Promise<Fragment>)[]>();
let searches = 0;

addEventListener("message", async ({ data: { id, method, args } }: MessageEvent<WorkerRequest>) => {
	try {
		postMessage({ id, value: await answer(method, args) } satisfies Answered);
	} catch (error) {
		postMessage({
			id,
			error: error instanceof Error ? error.message : String(error),
		} satisfies Answered);
	}
});

async function answer(method: WorkerRequest["method"], args: readonly unknown[]): Promise<unknown> {
	if (method === "data") {
		const [search, place] = args as [number, number];
		const text = texts.get(search)?.[place];
		if (!text) throw new Error("This search is too long ago: search again.");
		return text();
	}
	const instance = await opening;
	const value = await (instance[method] as (...args: unknown[]) => Promise<unknown>)(...args);
	return isResponse(value) ? keep(value) : value;
}

function isResponse(value: unknown): value is SearchResponse {
	return (
		typeof value === "object" && value !== null && Array.isArray((value as SearchResponse).results)
	);
}

/** Functions do not pass to the page: its results name search and place instead. */
function keep(response: SearchResponse): SearchResponse<unknown> & { search: number } {
	searches += 1;
	texts.set(
		searches,
		response.results.map((result) => () => result.data()),
	);
	texts.delete(searches - KEPT);
	return {
		...response,
		search: searches,
		results: response.results.map(({ data: _, ...result }) => result),
	};
}
