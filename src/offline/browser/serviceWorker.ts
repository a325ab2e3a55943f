import { decompress } from "fzstd";
import { contentType } from "../core/contentTypes.ts";
import { unpack } from "../core/pack.ts";
import type { PieceList } from "../core/pieceList.ts";
import type { KeepQuestion } from "./askToKeep.ts";
import { fetchPieces, type KeptVersion } from "./fetchPieces.ts";

/**
 * Keeps a whole version of the survey and serves it, so that the survey is read
 * and searched without network. All pages, scripts and the search index come in
 * one pack and go into one cache: versions never mix. Of a newer version only
 * those pieces are fetched that the one before does not have; it waits until the
 * reader asks for it (`newer.ts`). Digests are not kept beforehand; the last one
 * that was opened is there without network.
 */
declare const self: WorkerScope;

/**
 * Written in by the build: the name, from the site's base and without its ending, of the pack, the list of
 * pieces and the pieces. It holds the hash of what is in them.
 */
declare const VERSION: string;

/** Written in by the build: how many bytes the pack has. */
declare const SIZE: number;

/** A pack of more bytes is only fetched when the reader agreed. */
const MOST_UNASKED = 5_000_000;

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
	addEventListener(
		type: "message",
		listener: (event: {
			readonly data: unknown;
			readonly ports: readonly MessagePort[];
			waitUntil(work: Promise<void>): void;
		}) => void,
	): void;
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
const version = prefix + VERSION;
const digests = `${prefix}digests`;
/** There once the reader has agreed to keep a large survey. */
const agreed = `${prefix}agreed`;

self.addEventListener("install", (event) => event.waitUntil(keepIfAgreed()));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
self.addEventListener("message", (event) => {
	if (event.data === "take over") self.skipWaiting();
	else event.waitUntil(answer(event.data as KeepQuestion, event.ports[0]));
});
self.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== "GET" || !url.href.startsWith(scope)) return;
	event.respondWith(
		url.pathname.endsWith(".pdf") ? digest(request) : keptOrFetched(request, fileOf(url)),
	);
});

/** Tells a page how much would be kept, or keeps it and tells whether that could be done. */
async function answer(question: KeepQuestion, port: MessagePort | undefined): Promise<void> {
	if (question === "size") port?.postMessage((await isAgreed()) ? 0 : SIZE);
	if (question === "keep") {
		const isKept = await keepVersion().then(
			() => true,
			() => false,
		);
		if (isKept) await caches.open(agreed);
		port?.postMessage(isKept);
	}
}

async function keepIfAgreed(): Promise<void> {
	if (await isAgreed()) await keepVersion();
}

/** Who keeps a version has agreed to the next. */
async function isAgreed(): Promise<boolean> {
	if (SIZE <= MOST_UNASKED) return true;
	return (await caches.keys()).includes(agreed) || (await lastVersion()) !== undefined;
}

async function keepVersion(): Promise<void> {
	const [cache, listed, last] = await Promise.all([
		caches.open(version),
		fetchWhole(`${VERSION}.json`),
		lastVersion(),
	]);
	const put = (path: string, bytes: Uint8Array<ArrayBuffer>) =>
		cache.put(
			new URL(path, scope),
			new Response(bytes, { headers: { "content-type": contentType(path) } }),
		);
	const list: PieceList = await listed.clone().json();
	const pieces = new URL(`${VERSION}.pieces`, scope);
	const isMade = last && (await fetchPieces(list, last, pieces, put).catch(() => false));
	if (!isMade) {
		const packed = await (await fetchWhole(`${VERSION}.pack`)).arrayBuffer();
		const files = unpack(new Uint8Array(decompress(new Uint8Array(packed))));
		await Promise.all(files.map(({ path, bytes }) => put(path, bytes)));
	}
	await cache.put(new URL(LIST, scope), listed);
}

/** Where the list of a version stands in its cache, once the version is whole. */
const LIST = "offline/list.json";

/** A version that is kept whole, to make the next of. */
async function lastVersion(): Promise<KeptVersion | undefined> {
	for (const name of (await ownVersions()).toReversed()) {
		const cache = await caches.open(name);
		const read = (path: string) => cache.match(new URL(path, scope));
		const list = await read(LIST);
		if (!list) continue;
		return {
			list: await list.json(),
			read: async (path) => new Uint8Array(await (await read(path))!.arrayBuffer()),
		};
	}
	return undefined;
}

/** The caches of the other versions, the newest last. */
async function ownVersions(): Promise<string[]> {
	const names = await caches.keys();
	const others = [version, digests, agreed];
	return names.filter((name) => name.startsWith(prefix) && !others.includes(name));
}

async function fetchWhole(path: string): Promise<Response> {
	const response = await fetch(new URL(path, scope));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response;
}

async function dropOthers(): Promise<void> {
	await Promise.all((await ownVersions()).map((name) => caches.delete(name)));
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
