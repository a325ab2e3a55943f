import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Two files of one name cannot stand in one folder; undefined where all have their own. */
export function sameName(lists: readonly string[]): string | undefined {
	const names = lists.map((list) => path.basename(list));
	const name = names.find((name, at) => names.indexOf(name) !== at);
	return name && `Two lists have the name ${name}. Rename one of them.`;
}

/**
 * Copies lists into a folder, over those of their names.
 *
 * @returns what puts the folder back as it was
 */
export function takeLists(lists: readonly string[], folder: string): () => void {
	mkdirSync(folder, { recursive: true });
	const before = lists.map((list) => {
		const copy = path.join(folder, path.basename(list));
		const bytes = existsSync(copy) ? readFileSync(copy) : undefined;
		if (path.resolve(list) !== copy) copyFileSync(list, copy);
		return { copy, bytes };
	});
	return () => {
		for (const { copy, bytes } of before)
			if (bytes) writeFileSync(copy, bytes);
			else rmSync(copy, { force: true });
	};
}
