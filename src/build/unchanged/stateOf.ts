import { createHash } from "node:crypto";
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
		for (const folder of folders) {
			const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
			for (const file of files) {
				const { size, mtimeMs, mode } = lstatSync(path.join(folder, file));
				hash.update(`${JSON.stringify(file)} ${size} ${mtimeMs} ${mode}\n`);
			}
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
	return hash.digest("hex");
}
