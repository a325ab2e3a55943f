import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What was made of the same the last time, or else made now.
 *
 * @param folder of the cache, which holds one such thing and nothing else
 * @param from all that it is made of
 */
export function kept(
	folder: string,
	from: readonly (Uint8Array | string)[],
	make: () => Uint8Array,
): Uint8Array {
	const hash = createHash("sha256");
	for (const part of from) hash.update(`${part.length} `).update(part);
	const file = path.join(folder, hash.digest("hex").slice(0, 32));
	try {
		return readFileSync(file);
	} catch {
		const made = make();
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${file}.new`, made);
		renameSync(`${file}.new`, file);
		return made;
	}
}
