import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A hash of all files of a folder with their names. */
export function treeHash(folder: string): string {
	const hash = createHash("sha256");
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	for (const file of files.sort())
		hash.update(`${path.relative(folder, file)}\n`).update(readFileSync(file));
	return hash.digest("hex");
}
