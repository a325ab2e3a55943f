import { mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { cached } from "../../cache/cached.ts";
import { browserVersion } from "../../chromium/browserVersion.ts";
import { digestStyles } from "./digestStyles.ts";
import { inLanes } from "./inLanes.ts";
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
	/** told what is being printed, whenever one more is, by id: `survey and theory` */
	readonly onPrint: (ids: string) => void;
	/** how long a browser may take for one, in milliseconds */
	readonly patience?: number;
}

/** So many are printed at once, each in a browser of its own, where there are as many processors. */
const AT_ONCE = 2;
/** Those at once have so many bytes of HTML together at most: a browser takes some 130 times as much. */
const BYTES_AT_ONCE = 3e6;

/**
 * Prints digests, in browsers that are opened when there is something to print.
 * What was printed before from the same digest is taken
 * from the cache. One that cannot be printed leaves the others as they are.
 */
export async function printDigests(options: DigestOptions): Promise<Printed> {
	const { sources, paper, out, cache, onPrint, patience } = options;
	await mkdir(cache, { recursive: true });
	await mkdir(out, { recursive: true });
	const count = Math.min(AT_ONCE, availableParallelism());
	const files = Array.from({ length: count }, (_, lane) =>
		path.join(cache, `${process.pid}-${lane}.digest.html`),
	);
	const presses = files.map((file) => createPress(file, paperSizes[paper], patience));
	const printing = new Set<string>();
	const printed = new Map<string, PrintedDigest>();
	const failed = new Map<string, string>();
	const shared = [browserVersion(), JSON.stringify(paperSizes[paper]), digestStyles()];
	const print = async ([id, source]: readonly [string, string], lane: number) => {
		try {
			const entry = { folder: path.join(cache, paper, id), module: import.meta.filename };
			const packed = await cached(entry, [...shared, source], async () => {
				onPrint([...printing.add(id)].join(" and "));
				return serialize(await presses[lane]!.print(source));
			});
			const { bytes, ...digest }: PrintedFile = deserialize(packed);
			await writeFile(path.join(out, `${id}.pdf`), bytes);
			printed.set(id, { ...digest, bytes: bytes.length });
		} catch (error) {
			const [why = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
			failed.set(id, why);
		} finally {
			printing.delete(id);
		}
	};
	try {
		// The largest first: what a browser has printed leaves it larger.
		const sorted = [...sources].toSorted(([, a], [, b]) => b.length - a.length);
		const lanes = { count, weigh: ([, source]: (typeof sorted)[number]) => source.length };
		await inLanes(sorted, { ...lanes, most: BYTES_AT_ONCE }, print);
	} finally {
		await Promise.all(presses.map((press) => press.close()));
		await Promise.all(files.map((file) => rm(file, { force: true })));
	}
	const inOrder = <T>(map: ReadonlyMap<string, T>) =>
		new Map([...sources.keys()].flatMap((id) => (map.has(id) ? [[id, map.get(id) as T]] : [])));
	return { printed: inOrder(printed), failed: inOrder(failed) };
}
