import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readListing } from "../../src/survey/listing/readListing.ts";

/** So many signs before the last full stop tell an abstract from others. */
const TAIL = 40;

/**
 * Adds a word to the end of one abstract in a list, where no phrase that a curator noted can stand.
 *
 * @param folder of the lists; the first is taken, and of it the abstract in the middle or after
 * @throws when there is none that ends in a full stop
 */
export function editAbstract(folder: string, lists: readonly string[]): void {
	const [file = ""] = lists;
	const bytes = readFileSync(path.join(folder, file));
	const entries = readListing({ file, bytes }).listing?.entries ?? [];
	const text = bytes.toString("utf8");
	for (const { abstract } of entries.slice(Math.floor(entries.length / 2))) {
		if (!abstract.endsWith(".")) continue;
		const tail = abstract.slice(-TAIL - 1, -1);
		const written = [tail, JSON.stringify(tail).slice(1, -1)].find(
			(form) => text.split(form).length === 2,
		);
		if (written === undefined) continue;
		writeFileSync(
			path.join(folder, file),
			text.replace(written, () => `${written} indeed`),
		);
		return;
	}
	throw new Error(`${file} has no abstract that can be edited.`);
}
