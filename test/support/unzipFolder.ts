import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";

/** Unpacks a ZIP archive of ours into a folder. */
export function unzipFolder(archive: string, folder: string): void {
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}
