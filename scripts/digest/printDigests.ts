import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { browserVersion } from "../browser/browserVersion.ts";
import { bookStyles } from "./bookHtml.ts";
import { type PaperName, paperSizes } from "./paperSizes.ts";

/** Changes whenever the same book would print otherwise. */
const PRINTER = "5";

/** What a reader is told about a digest. */
export interface PrintedDigest {
	readonly pages: number;
	readonly bytes: number;
	/** the pages on which boxes stand for signs that no font has */
	readonly unshown: readonly number[];
}

export interface DigestOptions {
	/** the HTML of each digest as the site renders it, by its id */
	readonly sources: ReadonlyMap<string, string>;
	readonly paper: PaperName;
	/** gets `<id>.pdf` */
	readonly out: string;
	/** keeps what was printed */
	readonly cache: string;
	/** told before a digest is printed, with its id */
	readonly onPrint: (id: string) => void;
}

/** What the cache tells of a digest. */
type Kept = Record<string, PrintedDigest & { readonly key: string }>;

/**
 * Prints digests one after another in one browser, which is opened when there
 * is something to print. What was printed before from the same book is copied.
 *
 * @throws {NoBrowser} when no browser can be opened; another error when a book cannot be printed
 */
export async function printDigests(
	options: DigestOptions,
): Promise<ReadonlyMap<string, PrintedDigest>> {
	const { sources, paper, out, cache, onPrint } = options;
	await mkdir(cache, { recursive: true });
	await mkdir(out, { recursive: true });
	const record = path.join(cache, `${paper}.json`);
	const kept = await readKept(record);
	const printed: Kept = {};
	let browser: Browser | undefined;
	try {
		// The largest first: what a browser has printed leaves it larger.
		const bySize = [...sources].toSorted(([, a], [, b]) => b.length - a.length);
		for (const [id, source] of bySize) {
			const file = path.join(cache, `${id}.${paper}.pdf`);
			const key = keyOf(source, paper);
			const known = kept[id];
			if (known?.key === key && (await copied(file, path.join(out, `${id}.pdf`)))) {
				printed[id] = known;
				continue;
			}
			onPrint(id);
			browser ??= await open();
			const { bytes, pages, unshown } = await print(browser, id, source, options);
			await writeFile(file, bytes);
			await copyFile(file, path.join(out, `${id}.pdf`));
			printed[id] = { key, pages, bytes: bytes.length, unshown };
			await writeFile(record, JSON.stringify({ ...kept, ...printed }));
		}
	} finally {
		await browser?.close();
	}
	return new Map([...sources.keys()].map((id) => [id, printed[id] as PrintedDigest]));
}

/** Thrown where no browser can be had; the rest of a build can do without. */
export class NoBrowser extends Error {}

async function open(): Promise<Browser> {
	const { openBrowser } = await import("../browser/openBrowser.ts"); // slow to load, and mostly not needed
	try {
		return await openBrowser();
	} catch (error) {
		throw new NoBrowser(error instanceof Error ? error.message : String(error));
	}
}

async function print(
	browser: Browser,
	id: string,
	source: string,
	{ cache, paper }: DigestOptions,
) {
	const { printBook } = await import("./printBook.ts");
	const file = path.join(cache, "book.html");
	try {
		return await printBook(browser, source, file, paperSizes[paper]);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(
			`The digest “${id}” could not be printed: ${why}. --no-digests builds the rest.`,
		);
	} finally {
		await rm(file, { force: true });
	}
}

async function readKept(record: string): Promise<Kept> {
	try {
		return JSON.parse(await readFile(record, "utf8")) as Kept;
	} catch {
		return {}; // nothing was printed before, or half a record was written
	}
}

function keyOf(source: string, paper: PaperName): string {
	const parts = [PRINTER, browserVersion(), paperSizes[paper], bookStyles(), source];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

async function copied(file: string, target: string): Promise<boolean> {
	try {
		await copyFile(file, target);
		return true;
	} catch {
		return false;
	}
}
