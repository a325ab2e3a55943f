import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";

/** What Astro writes into the project that it serves, and what no server needs. */
const LEFT_OUT = /^(?:\.astro|\.cache|\.git|dist.*)$/u;

/**
 * The project as a folder of links to it, in which Astro puts what it makes on the way: a build that
 * runs beside the server has its own in the project.
 *
 * @param root of the project
 * @param folder is made anew
 */
export async function linkedRoot(root: string, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const entry of await readdir(root, { withFileTypes: true })) {
		if (LEFT_OUT.test(entry.name)) continue;
		// A junction is a link that Windows lets everybody make.
		await symlink(path.join(root, entry.name), path.join(folder, entry.name), "junction");
	}
}
