import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { cached } from "../../cache/cached.ts";
import { browserVersion } from "../../chromium/browserVersion.ts";
import { digestStyles } from "./digestStyles.ts";
import { type PaperName, paperSizes } from "./paperSizes.ts";
import { createPress } from "./press.ts";
import type { PrintedFile } from "./printDigest.ts";

/** What a reader is told about a digest. */
export interface PrintedDigest extends Omit<PrintedFile, "bytes"> {
	readonly bytes: number;
}

/** What became of the digests. */
export interface Printed {
	/** each that there is, by its id */
	readonly printed: ReadonlyMap<string, PrintedDigest>;
	/** why there is none, by its id */
	readonly failed: ReadonlyMap<string, string>;
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
	/** how long a browser may take for one, in milliseconds */
	readonly patience?: number;
}

/**
 * Prints digests one after another in one browser, which is opened when there
 * is something to print. What was printed before from the same digest is taken
 * from the cache. One that cannot be printed leaves the others as they are.
 */
export async function printDigests(options: DigestOptions): Promise<Printed> {
	const { sources, paper, out, cache, onPrint, patience } = options;
	await mkdir(cache, { recursive: true });
	await mkdir(out, { recursive: true });
	const file = path.join(cache, `${process.pid}.digest.html`);
	const press = createPress(file, paperSizes[paper], patience);
	const printed = new Map<string, PrintedDigest>();
	const failed = new Map<string, string>();
	const shared = [browserVersion(), JSON.stringify(paperSizes[paper]), digestStyles()];
	try {
		// The largest first: what a browser has printed leaves it larger.
		for (const [id, source] of [...sources].toSorted(([, a], [, b]) => b.length - a.length)) {
			try {
				const entry = { folder: path.join(cache, paper, id), module: import.meta.filename };
				const packed = await cached(entry, [...shared, source], async () => {
					onPrint(id);
					return serialize(await press.print(source));
				});
				const { bytes, ...digest }: PrintedFile = deserialize(packed);
				await writeFile(path.join(out, `${id}.pdf`), bytes);
				printed.set(id, { ...digest, bytes: bytes.length });
			} catch (error) {
				const [why = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
				failed.set(id, why);
			}
		}
	} finally {
		await press.close();
		await rm(file, { force: true });
	}
	const inOrder = <T>(map: ReadonlyMap<string, T>) =>
		new Map([...sources.keys()].flatMap((id) => (map.has(id) ? [[id, map.get(id) as T]] : [])));
	return { printed: inOrder(printed), failed: inOrder(failed) };
}
