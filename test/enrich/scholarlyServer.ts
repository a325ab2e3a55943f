import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asArxiv, asCrossref, asOpenAlex, asSemanticScholar, type Work } from "./works.ts";

/** Answers a request in the place of the usual answer; false where that is wanted. */
export type Trick = (
	request: IncomingMessage & { readonly count: number },
	response: ServerResponse,
	usual: string | undefined,
) => boolean;

export interface ScholarlyServer {
	readonly address: string;
	/** the paths that were asked for, in their order */
	readonly asked: string[];
	readonly headers: IncomingMessage["headers"][];
	/** how many requests were under way at most */
	most(): number;
	close(): Promise<void>;
}

/** A server that speaks as arXiv, OpenAlex, Crossref and Semantic Scholar do. */
export async function scholarlyServer(
	works: readonly Work[],
	trick: Trick = () => false,
): Promise<ScholarlyServer> {
	const asked: string[] = [];
	const headers: IncomingMessage["headers"][] = [];
	let [active, most] = [0, 0];
	const server = createServer((request, response) => {
		active += 1;
		most = Math.max(most, active);
		response.on("close", () => {
			active -= 1;
		});
		const path = request.url ?? "";
		asked.push(path);
		headers.push(request.headers);
		const count = asked.filter((one) => one === path).length;
		const usual = answerTo(new URL(path, "http://localhost"), works);
		if (trick(Object.assign(request, { count }), response, usual)) return;
		response.statusCode = usual === undefined ? 404 : 200;
		response.end(usual ?? '{"error":"not found"}');
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		headers,
		most: () => most,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** What is found for a request: by an id, or all whose title has most of its words. */
function answerTo({ pathname, searchParams }: URL, works: readonly Work[]): string | undefined {
	const get = (name: string) => searchParams.get(name) ?? "";
	const like = (query: string) => works.filter(({ title }) => shares(query, title));
	if (pathname === "/api/query") {
		const byId = works.filter(({ arxiv }) => arxiv !== undefined && get("id_list") === arxiv);
		return asArxiv(get("id_list") ? byId : like(get("search_query").replace("ti:", "")));
	}
	if (pathname === "/works" && searchParams.has("filter")) {
		const [, kind, value = ""] = /^(doi|title\.search):(.*)$/u.exec(get("filter")) ?? [];
		const isIt = ({ doi, arxiv }: Work) =>
			value === doi || (arxiv !== undefined && value === `10.48550/arxiv.${arxiv}`);
		return asOpenAlex(kind === "doi" ? works.filter(isIt) : like(value));
	}
	if (pathname === "/works") return asCrossref(like(get("query.bibliographic")), false);
	const [, doi] = /^\/works\/(.+)$/u.exec(decodeURIComponent(pathname)) ?? [];
	const [, id] =
		/^\/graph\/v1\/paper\/(?:DOI|ARXIV):(.+)$/u.exec(decodeURIComponent(pathname)) ?? [];
	const found = works.filter((work) =>
		doi === undefined ? work.doi === id || work.arxiv === id : work.doi === doi,
	);
	if (doi !== undefined) return found.length > 0 ? asCrossref(found, true) : undefined;
	if (id !== undefined) return found.length > 0 ? asSemanticScholar(found, true) : undefined;
	const matches = like(get("query")).slice(0, 1);
	return matches.length > 0 ? asSemanticScholar(matches, false) : undefined;
}

function shares(query: string, title: string): boolean {
	const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const [asked, own]: readonly (readonly string[])[] = [words(query), words(title)];
	return asked!.filter((word) => own!.includes(word)).length >= asked!.length - 1;
}
