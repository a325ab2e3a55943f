import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A hash of each file of a folder, by its path in it. */
export function fileHashes(folder: string): Readonly<Record<string, string>> {
	const hashes = filesOf(folder).map((file) => {
		const hash = createHash("sha256").update(readFileSync(path.join(folder, file)));
		return [file, hash.digest("hex")] as const;
	});
	return Object.fromEntries(hashes);
}

/** A hash of all files of a folder with their names. */
export function treeHash(folder: string): string {
	const hash = createHash("sha256");
	for (const file of filesOf(folder))
		hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
	return hash.digest("hex");
}

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
