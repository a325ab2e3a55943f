import { randomBytes } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** The text of a file; undefined where there is none. */
export async function readText(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

/** Gives a file a text at once, so that nobody reads a half, or takes it away. A link stays a link. */
export async function writeText(file: string, text: string | undefined): Promise<void> {
	if (text === undefined) {
		await rm(file, { force: true });
		return;
	}
	await mkdir(path.dirname(file), { recursive: true });
	const target = await realpath(file).catch(() => file);
	const mode = await stat(target).then(
		({ mode }) => mode & 0o777,
		() => 0o644,
	);
	// Hidden files are not read as content.
	const beside = path.join(path.dirname(target), `.new-${randomBytes(6).toString("hex")}`);
	try {
		await writeFile(beside, text, { mode });
		await rename(beside, target);
	} finally {
		await rm(beside, { force: true });
	}
}
