import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { moveFolder } from "./moveFolder.ts";

/**
 * The folders within `out` while it changes, in their order: what is being brought; the same, once it is
 * whole; the same, once the last site is put away; and that.
 */
const insideOf = (out: string) => ({
	next: path.join(out, ".abstrata-next"),
	ready: path.join(out, ".abstrata-ready"),
	placing: path.join(out, ".abstrata-placing"),
	last: path.join(out, ".abstrata-last"),
});

/** Not of a site's making: it stands at the top of a file system. */
const FOREIGN = new Set(["lost+found"]);

/**
 * Puts a site in place of what a folder holds, where the folder itself cannot be moved: the site is
 * brought into it, and then takes two renames for each file at its top.
 */
export async function swapInside(
	site: string,
	out: string,
	onChange: (change: string) => void,
): Promise<void> {
	const { next, ready } = insideOf(out);
	await mkdir(out, { recursive: true });
	onChange("bring inside");
	await moveFolder(site, next);
	onChange("say that it is whole");
	await rename(next, ready);
	await goOn(out, onChange);
}

/** Ends a swap that was begun, or forgets what was brought only in part. */
export async function recoverInside(out: string): Promise<void> {
	if (existsSync(out)) await goOn(out, () => {});
}

async function goOn(out: string, onChange: (change: string) => void): Promise<void> {
	const { next, ready, placing, last } = insideOf(out);
	if (existsSync(ready)) {
		await mkdir(last, { recursive: true });
		for (const name of await siteFiles(out)) {
			onChange("put the last away");
			await putAway(path.join(out, name), path.join(last, name));
		}
		onChange("say that it is away");
		await rename(ready, placing);
	}
	if (existsSync(placing)) {
		for (const name of (await readdir(placing)).sort()) {
			onChange("put the next in its place");
			await rename(path.join(placing, name), path.join(out, name));
		}
		await rm(placing, { recursive: true });
	}
	onChange("remove the last");
	await rm(last, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

async function siteFiles(out: string): Promise<string[]> {
	const own = new Set(Object.values(insideOf(out)).map((folder) => path.basename(folder)));
	return (await readdir(out)).filter((name) => !own.has(name) && !FOREIGN.has(name)).sort();
}

/** The next site is whole: what cannot be moved need not stay. */
async function putAway(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch {
		await rm(from, { recursive: true, force: true });
	}
}
