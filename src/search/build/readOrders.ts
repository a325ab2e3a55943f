import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { SIGNATURE } from "../core/pagefindFile.ts";

/** In what order Pagefind has its pages. */
export interface Orders {
	/** its names of the pages, in the order in which it gives those that are equally good */
	readonly pages: readonly string[];
	/** by what pages can be sorted: their places among `pages`, the least first */
	readonly sorted: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads what Pagefind's own index says of the order of pages: a list of its version, the pages, parts of the
 * index, filters, and orders, as CBOR (RFC 8949).
 */
export async function readOrders(bundle: string): Promise<Orders> {
	const files = await readdir(bundle).catch(() => []);
	const file = files.find((name) => name.endsWith(".pf_meta"));
	if (file === undefined) return { pages: [], sorted: {} };
	const bytes = gunzipSync(await readFile(path.join(bundle, file)));
	const [, pages, , , sorts] = readCbor(bytes.subarray(SIGNATURE.length)) as [
		version: string,
		pages: (readonly [name: string, ...unknown[]])[],
		chunks: unknown,
		filters: unknown,
		sorts: (readonly [by: string, pages: number[]])[],
	];
	return { pages: pages.map(([name]) => name), sorted: Object.fromEntries(sorts) };
}

/** Reads lists, texts and whole numbers, which is all that Pagefind writes. */
function readCbor(bytes: Buffer): unknown {
	let at = 0;
	const next = (length: number) => {
		at += length;
		return bytes.subarray(at - length, at);
	};
	const read = (): unknown => {
		const [head = 0] = next(1);
		const info = head & 31;
		const size = info < 24 ? info : next(2 ** (info - 24)).readUIntBE(0, 2 ** (info - 24));
		if (head >> 5 === 0) return size;
		if (head >> 5 === 3) return next(size).toString("utf8");
		if (head >> 5 === 4) return Array.from({ length: size }, read);
		throw new Error("this is not the index of a Pagefind that is known here");
	};
	return read();
}
