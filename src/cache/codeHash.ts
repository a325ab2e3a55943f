import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/gu;

/** Stands in the folder of a project, and for its packages. */
const LOCK = "package-lock.json";

/**
 * A hash of the code that a module runs: of its file, of all of ours that it imports, by whatever way, and
 * of the lock file, which stands for the packages. What is kept under it need not be made anew while it
 * is the same.
 *
 * @param module its file
 */
export function codeHash(module: string): string {
	const root = projectOf(module);
	const sources = new Map<string, string>();
	const read = (file: string) => {
		if (sources.has(file)) return;
		const source = readFileSync(path.join(root, file), "utf8");
		sources.set(file, source);
		for (const [, name = ""] of source.matchAll(IMPORTED))
			read(path.join(path.dirname(file), name));
	};
	read(path.relative(root, module));
	read(LOCK);
	const hash = createHash("sha256").update(process.version);
	for (const [file, source] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(JSON.stringify([file, source]));
	return hash.digest("hex");
}

/** The nearest folder above a file that has a lock file. */
function projectOf(file: string): string {
	const folder = path.dirname(file);
	if (existsSync(path.join(folder, LOCK))) return folder;
	if (folder === file) throw new Error(`there is no ${LOCK} above`);
	return projectOf(folder);
}
