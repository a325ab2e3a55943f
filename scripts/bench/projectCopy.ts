import { appendFile, cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";

/** What a build has no use for, or makes itself. */
const LEFT_OUT =
	/^(?:\.astro|\.cache|\.ci|\.git|\.github|dist.*|docs|examples|my-survey|node_modules|test)$/u;

/** What stands in `.cache` and is no cache of a build: the unpacked browser. */
const STAYS = "browser";

/** A copy of the project that a bench may change, with caches of its own. */
export interface ProjectCopy {
	readonly root: string;
	/** takes away all that builds kept, and the site */
	forget(): Promise<void>;
	/** changes how pages look */
	changeStyle(): Promise<void>;
}

/**
 * Copies the project; its packages are linked.
 *
 * @param folder is emptied first
 */
export async function copyProject(root: string, folder: string): Promise<ProjectCopy> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const papers = path.join(root, "content", "papers");
	for (const name of await readdir(root)) {
		if (LEFT_OUT.test(name)) continue;
		await cp(path.join(root, name), path.join(folder, name), {
			recursive: true,
			filter: (file) => file !== papers,
		});
	}
	await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
	const cache = path.join(folder, ".cache");
	return {
		root: folder,
		async forget() {
			await mkdir(cache, { recursive: true });
			const kept = (await readdir(cache)).filter((name) => name !== STAYS);
			const made = ["dist", ".astro", "content/papers", "corpus/papers"];
			for (const file of [...kept.map((name) => path.join(".cache", name)), ...made])
				await rm(path.join(folder, file), { recursive: true, force: true });
		},
		changeStyle: () =>
			appendFile(
				path.join(folder, "src/styles/base.css"),
				"\n.bench {\n\toutline: 1px solid;\n}\n",
			),
	};
}
