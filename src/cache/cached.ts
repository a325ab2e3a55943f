import { rmSync } from "node:fs";
import path from "node:path";
import { codeHash } from "./codeHash.ts";
import { resultKey } from "./resultKey.ts";
import { readSealed, writeSealed } from "./sealedFile.ts";

/** Where a result is kept, and whose it is. */
export interface CacheEntry {
	/** of the cache; it holds the last result and nothing else */
	readonly folder: string;
	/** the file of the module that makes it: a change of its code, or of what it imports, has it made anew */
	readonly module: string;
}

/**
 * What was made of the same inputs by the same code the last time, or else made now.
 *
 * @param inputs all that it is made of, besides the code
 */
export async function cached(
	{ folder, module }: CacheEntry,
	inputs: readonly (Uint8Array | string)[],
	make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
	const file = path.join(folder, resultKey(codeHash(module), ...inputs));
	const known = readSealed(file);
	if (known) return known;
	const made = await make();
	rmSync(folder, { recursive: true, force: true });
	writeSealed(file, made);
	return made;
}
