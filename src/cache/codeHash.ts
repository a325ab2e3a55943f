import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/gu;

/**
 * A hash of the code that a module runs: of its file, of all of ours that it imports, by whatever way, and
 * of the lock file, which stands for the packages. What is kept under it need not be made anew while it
 * is the same.
 *
 * @param root of the project
 * @param module its path from there
 */
export function codeHash(root: string, module: string): string {
	const sources = new Map<string, string>();
	const read = (file: string) => {
		if (sources.has(file)) return;
		const source = readFileSync(path.join(root, file), "utf8");
		sources.set(file, source);
		for (const [, name = ""] of source.matchAll(IMPORTED))
			read(path.join(path.dirname(file), name));
	};
	read(path.normalize(module));
	read("package-lock.json");
	const hash = createHash("sha256").update(process.version);
	for (const [file, source] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(JSON.stringify([file, source]));
	return hash.digest("hex");
}
