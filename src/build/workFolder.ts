import { createHash } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { linkProject } from "./linkProject.ts";

/** What a build runs in. */
export interface WorkFolder {
	/** a folder with all that the project has */
	readonly root: string;
	/** whether it is made of links to the project */
	readonly linked: boolean;
	remove(): Promise<void>;
}

/** Letters and signs that no bundler takes for part of an address, a pattern or an escape. */
const PLAIN = /^[\p{L}\p{M}\p{N} ._:/\\@+=,~-]*$/u;

/** What a build makes itself, or has no use for. */
const LEFT_OUT = /^(?:\.astro|\.git|dist.*|test)$/u;

/**
 * The project, in a folder with a plain name: the bundler takes a `#` or `?` in the project's
 * own path for the end of a file's name. Where there is such a sign, it is a folder of links to the project.
 *
 * @throws when no such folder can be made
 */
export async function workFolder(root: string): Promise<WorkFolder> {
	if (PLAIN.test(root)) return { root, linked: false, remove: async () => {} };
	const folder = await linkedFolder(root);
	await linkProject(root, folder, LEFT_OUT);
	return { root: folder, linked: true, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An empty folder of a plain name, which a build that was killed may have left. */
async function linkedFolder(root: string): Promise<string> {
	const name = `abstrata-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`;
	for (const parent of [tmpdir(), "/tmp"]) {
		const folder = path.join(await realpath(parent).catch(() => parent), name);
		if (!PLAIN.test(folder)) continue;
		try {
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder, { mode: 0o700 }); // fails where somebody else has it
			return folder;
		} catch {
			// the next one, then
		}
	}
	throw new Error(
		`The path of the project, ${root}, has a sign that the bundler does not take, and no folder ` +
			`in its place could be made in ${tmpdir()}.\nMove the project, or name a folder that can be ` +
			"written to: TMPDIR=/path/to/folder",
	);
}
