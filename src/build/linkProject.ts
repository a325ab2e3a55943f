import { copyFile, readdir, stat, symlink } from "node:fs/promises";
import path from "node:path";

/**
 * Makes of an empty folder the project: its folders as links, its files as copies.
 *
 * @param root of the project
 * @param leftOut names of what stands at its top and is not wanted
 */
export async function linkProject(root: string, folder: string, leftOut: RegExp): Promise<void> {
	for (const name of await readdir(root)) {
		if (leftOut.test(name)) continue;
		const file = path.join(root, name);
		// A junction is a link that Windows lets everybody make.
		if ((await stat(file)).isDirectory()) await symlink(file, path.join(folder, name), "junction");
		else await copyFile(file, path.join(folder, name));
	}
}
