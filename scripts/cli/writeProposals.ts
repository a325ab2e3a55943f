import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What became of the files of proposed themes, by name. */
export interface WrittenProposals {
	readonly written: readonly string[];
	/** a person edited them, so that they stay as they are */
	readonly kept: readonly string[];
	/** of an earlier run, not proposed any more */
	readonly removed: readonly string[];
}

const MARK = /^# Proposed by npm run themes, and not edited since: ([0-9a-f]{12})\n/mu;

/**
 * Writes files of proposed themes into a folder in the place of those of the last run. Each bears a mark
 * by which it is known whether a person edited it; such a file is never touched.
 *
 * @param files the text of each, by its name
 */
export async function writeProposals(
	folder: string,
	files: ReadonlyMap<string, string>,
): Promise<WrittenProposals> {
	await mkdir(folder, { recursive: true });
	const before = (await readdir(folder)).filter((name) => name.endsWith(".mdx")).sort();
	const kept: string[] = [];
	const removed: string[] = [];
	for (const name of before) {
		const text = await readFile(path.join(folder, name), "utf8");
		if (!isUntouched(text)) kept.push(name);
		else if (!files.has(name)) {
			await rm(path.join(folder, name));
			removed.push(name);
		}
	}
	const written = [...files.keys()].filter((name) => !kept.includes(name));
	for (const name of written) await writeFile(path.join(folder, name), marked(files.get(name)!));
	return { written, kept, removed };
}

const marked = (text: string) =>
	text.replace(
		/^---\n/u,
		(head) => `${head}# Proposed by npm run themes, and not edited since: ${markOf(text)}\n`,
	);

const isUntouched = (text: string) => MARK.exec(text)?.[1] === markOf(text.replace(MARK, ""));

const markOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
