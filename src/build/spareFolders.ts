import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { whyNotWritten } from "./whyNotWritten.ts";

/** Told when a build goes another way than usual. */
type Say = (message: string) => void;

/** `papers` of the content; where that cannot be written, a folder of the cache. */
export async function papersFolder(content: string, cache: string, say: Say): Promise<string> {
	const folder = path.join(content, "papers");
	const closed = await whyNotWritten([{ what: "The generated papers", folder, remedy: "" }]);
	if (!closed) return folder;
	say(`${closed}They are kept in the project’s .cache.`);
	return path.join(cache, "papers");
}

/** The system's folder for temporary files need not exist, or may be full. */
export async function temporaryFolder(root: string, say: Say): Promise<{ TMPDIR?: string }> {
	const folder = tmpdir();
	const closed = existsSync(folder)
		? await whyNotWritten([{ what: "Temporary files", folder, remedy: "" }])
		: `There is no folder ${folder} for temporary files.\n`;
	if (!closed) return {};
	say(`${closed}They go to the project’s .cache.`);
	const own = path.join(root, ".cache", "tmp");
	await mkdir(own, { recursive: true });
	return { TMPDIR: own };
}
