import { createHash } from "node:crypto";

/** A hash of all that a result is made of, the code too: its key, and the name of its file if it has one. */
export function resultKey(...parts: readonly (Uint8Array | string)[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length} `).update(part);
	return hash.digest("hex").slice(0, 32);
}
