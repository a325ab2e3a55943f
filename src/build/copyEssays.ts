import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Copies the essays into the folder from which Astro reads them, each by its id; what else
 * stands there is taken out.
 *
 * @param essays the file of each theme or piece, by its id
 */
export async function copyEssays(
	essays: ReadonlyMap<string, string>,
	folder: string,
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const wanted = new Map([...essays].map(([id, file]) => [`${id}.mdx`, file]));
	for (const name of await readdir(folder))
		if (!wanted.has(name)) await rm(path.join(folder, name), { recursive: true });
	for (const [name, file] of wanted) await copyFile(file, path.join(folder, name));
}
