import { stat } from "node:fs/promises";
import { freemem } from "node:os";
import path from "node:path";
import { filesOf } from "./content/filesOf.ts";

/** What the largest process of a build takes of memory whatever it builds, in bytes. */
const BASE = 800e6;

/** And for each byte of the listings: measured from 2,000 to 10,000 papers (docs/performance.md). */
const PER_BYTE = 85;

/**
 * What the largest process of a build takes of memory, nearly.
 *
 * @param listed the bytes of all listings
 * @returns in bytes
 */
export const neededMemory = (listed: number): number => BASE + PER_BYTE * listed;

/**
 * Says that memory may not be enough, before it gives out in the midst of a build.
 *
 * @param listed the bytes of all listings
 * @param free of memory, in bytes
 * @returns undefined where it is enough
 */
export function memoryWord(listed: number, free: number): string | undefined {
	const needed = neededMemory(listed);
	if (needed <= free) return undefined;
	return [
		`Memory may give out: listings of ${megabytes(listed)} take about ${gigabytes(needed)} to build,`,
		`and ${gigabytes(free)} is free. Close other programs, or part the listings into folders`,
		"of which each becomes a survey: --content FOLDER --out FOLDER",
	].join(" ");
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

/** The bytes of all listings of a content folder. */
export async function listedBytes(content: string): Promise<number> {
	const { files } = await filesOf(content, "listings", "");
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(path.join(content, "listings", file))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** What this process may still take of memory, in bytes; a limit of its container counts. */
export const freeMemory = (): number => process.availableMemory?.() ?? freemem();
