import { existsSync, lstatSync, readdirSync } from "node:fs";
import path from "node:path";

/** The files in a folder and below, and their bytes; none where there is no such folder. */
export function folderSize(folder: string): { readonly files: number; readonly bytes: number } {
	if (!existsSync(folder)) return { files: 0, bytes: 0 };
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const sizes = files.map((file) => lstatSync(path.join(file.parentPath, file.name)).size);
	return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
