import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import { readSealed, writeSealed } from "./sealedFile.ts";

/**
 * What was made of the same the last time, or else made now.
 *
 * @param folder of the cache, which holds one such thing and nothing else
 * @param from all that it is made of
 */
export async function kept(
	folder: string,
	from: readonly (Uint8Array | string)[],
	make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
	const hash = createHash("sha256");
	for (const part of from) hash.update(`${part.length} `).update(part);
	const file = path.join(folder, hash.digest("hex").slice(0, 32));
	const known = readSealed(file);
	if (known) return known;
	const made = await make();
	rmSync(folder, { recursive: true, force: true });
	writeSealed(file, made);
	return made;
}
