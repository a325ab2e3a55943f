import { decompress } from "fzstd";
import { contentType } from "../core/contentTypes.ts";
import { unpack } from "../core/pack.ts";

/**
 * Keeps a whole version of the survey and serves it, so that the survey is read
 * and searched without network. All pages, scripts and the search index come in
 * one pack and go into one cache: versions never mix. A newer version waits
 * until the reader asks for it (`browser/offline.ts`). Digests are not kept
 * beforehand; the last one that was opened is there without network.
 */
declare const self: WorkerScope;

/** Written in by the build: the pack, from the site's base; its name holds the hash of what is in it. */
declare const PACK: string;

/**
 * As much of a service worker's scope as is used here: TypeScript's own types of it displace those of a
 * page.
 */
interface WorkerScope {
	readonly registration: { readonly scope: string };
	skipWaiting(): Promise<void>;
	addEventListener(
		type: "install" | "activate",
		listener: (event: { waitUntil(work: Promise<void>): void }) => void,
	): void;
	addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
	addEventListener(
		type: "fetch",
		listener: (event: {
			readonly request: Request;
			respondWith(response: Promise<Response>): void;
		}) => void,
	): void;
}

const scope = self.registration.scope;
/** All caches of this survey, and of no other on the same host. */
const prefix = `abstrata ${new URL(scope).pathname} `;
const version = prefix + PACK;
const digests = `${prefix}digests`;

self.addEventListener("install", (event) => event.waitUntil(keepVersion()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("message", ({ data }) => {
	if (data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== "GET" || !url.href.startsWith(scope)) return;
	event.respondWith(
		url.pathname.endsWith(".pdf") ? digest(request) : keptOrFetched(request, fileOf(url)),
	);
});

async function keepVersion(): Promise<void> {
	const response = await fetch(new URL(PACK, scope));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const cache = await caches.open(version);
	const files = unpack(new Uint8Array(decompress(new Uint8Array(await response.arrayBuffer()))));
	await Promise.all(
		files.map(({ path, bytes }) =>
			cache.put(
				new URL(path, scope),
				new Response(bytes, { headers: { "content-type": contentType(path) } }),
			),
		),
	);
}

async function dropOthers(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names
			.filter((name) => name.startsWith(prefix) && name !== version && name !== digests)
			.map((name) => caches.delete(name)),
	);
}

/** The file behind an address: without query, and a folder's own page. */
function fileOf({ origin, pathname }: URL): string {
	return origin + (pathname.endsWith("/") ? `${pathname}index.html` : pathname);
}

async function keptOrFetched(request: Request, file: string): Promise<Response> {
	const cache = await caches.open(version);
	const kept = await cache.match(file);
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (error) {
		if (request.mode !== "navigate") throw error;
		if (await cache.match(`${file}/index.html`)) return Response.redirect(`${file}/`);
		const missing = await cache.match(new URL("404.html", scope));
		return new Response(missing?.body ?? null, { status: 404, headers: missing?.headers ?? {} });
	}
}

/** A digest as it is now, or, without network, as it was last opened. */
async function digest(request: Request): Promise<Response> {
	const cache = await caches.open(digests);
	try {
		const response = await fetch(request);
		if (response.status === 200) await cache.put(request.url, response.clone());
		return response;
	} catch {
		return (
			(await cache.match(request.url)) ??
			new Response("This digest has not been opened on this device yet. It needs a network once.", {
				status: 503,
				headers: { "content-type": "text/plain; charset=utf-8" },
			})
		);
	}
}
