import { cp, rename, rm } from "node:fs/promises";

/** Moves a file or folder to where there is none, also to another file system. Half a copy does not stay. */
export async function moveFolder(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
		try {
			await cp(from, to, { recursive: true });
		} catch (failed) {
			await rm(to, { recursive: true, force: true });
			throw failed;
		}
		await rm(from, { recursive: true, force: true });
	}
}
