import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";

/** The folders of a build: what is served, what is being built beside it, and what was served before. */
export interface BuildFolders {
	readonly out: string;
	readonly next: string;
	readonly last: string;
}

/** Both neighbours stand beside `out`, so that a rename is all it takes; nobody else uses such names. */
export function buildFolders(out: string): BuildFolders {
	return { out, next: `${out}.abstrata-next`, last: `${out}.abstrata-last` };
}

/** Why a folder must not be replaced: it is a file, or holds something that is no survey. */
export async function whyNotOurs(out: string): Promise<string | undefined> {
	const advice = "Name an empty folder or a new one: --out FOLDER";
	try {
		const files = await readdir(out);
		if (files.length === 0 || files.includes("survey.json")) return undefined;
		return `${out} holds other files (${files.slice(0, 3).join(", ")}), and a build would replace them. ${advice}`;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === "ENOENT"
			? undefined
			: `${out} is no folder that can be read (${code}). ${advice}`;
	}
}

/** Puts right what a killed build may have left, and clears the place of the next. */
export async function prepareFolders({ out, next, last }: BuildFolders): Promise<void> {
	if (!existsSync(out) && existsSync(last)) await rename(last, out);
	await rm(last, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

/** Puts the finished build in place of the old one: two renames. */
export async function swapFolders({ out, next, last }: BuildFolders): Promise<void> {
	if (existsSync(out)) await rename(out, last);
	await rename(next, out);
	await rm(last, { recursive: true, force: true });
}
