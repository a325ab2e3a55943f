import { mkdir } from "node:fs/promises";
import path from "node:path";
import { moveFolder } from "./moveFolder.ts";
import { besideOf, recoverBeside, swapBeside } from "./swapBeside.ts";
import { recoverInside, swapInside } from "./swapInside.ts";

/**
 * What the system answers where a folder cannot be renamed: a mount point, another file system, a parent
 * that is not ours.
 */
const FIXED = new Set(["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"]);

/**
 * Puts a finished site in place of the last one. A build that is killed on the way leaves the one
 * or the other, or what `recoverSite` puts right.
 *
 * Node cannot exchange two folders at one stroke. A link as `out`, which it could, would be something
 * else than the folder that was asked for, to whoever copies or packs it. So the exchange is left to
 * `mv` where it can, and elsewhere takes two renames, between which the last site stands beside.
 *
 * @param site is gone afterwards
 * @param out a real path
 * @param onChange told before each change on disk
 */
export async function placeSite(
	site: string,
	out: string,
	onChange: (change: string) => void = () => {},
): Promise<void> {
	const { next } = besideOf(out);
	let from = site;
	try {
		await mkdir(path.dirname(out), { recursive: true });
		onChange("move beside");
		await moveFolder(site, next);
		from = next;
		await swapBeside(out, onChange);
	} catch (error) {
		if (!FIXED.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
		await swapInside(from, out, onChange);
	}
}

/** Puts right what a killed build may have left at a place, and clears the place of the next. */
export async function recoverSite(out: string): Promise<void> {
	await recoverBeside(out);
	await recoverInside(out);
}
