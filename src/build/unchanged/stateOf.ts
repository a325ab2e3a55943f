import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * A hash of what the system tells of the files of some folders: their names, sizes and times. It changes when
 * a file is written, renamed, added or removed, and is had without reading one.
 *
 * @returns undefined where a folder is not there
 */
export function stateOf(folders: readonly string[]): string | undefined {
	const hash = createHash("sha256");
	try {
		for (const folder of folders) addState(hash, folder, "");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
	return hash.digest("hex");
}

/** @param name of a folder in the first, with a slash at its end, or nothing */
function addState(hash: Hash, first: string, name: string): void {
	// `recursive` of Node asks for each file whether it is a folder, which the entry tells.
	const entries = readdirSync(path.join(first, name), { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const file = name + entry.name;
		const { size, mtimeMs, mode } = lstatSync(path.join(first, file));
		hash.update(`${JSON.stringify(file)} ${size} ${mtimeMs} ${mode}\n`);
		if (entry.isDirectory()) addState(hash, first, `${file}/`);
	}
}
