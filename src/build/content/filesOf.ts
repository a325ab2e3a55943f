import { access, constants, readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../survey/problem.ts";
import { whyUnreadable } from "./whyUnreadable.ts";

/**
 * The files of a part of the content, sorted, and what nothing reads or can read. Hidden files are the
 * system's.
 *
 * @param beside names of folders in it that are known and not read here
 */
export async function filesOf(
	folder: string,
	part: string,
	ending: string,
	beside: readonly string[] = [],
): Promise<{ files: string[]; problems: Problem[] }> {
	const files: string[] = [];
	const problems: Problem[] = [];
	const expected = `a file${ending ? ` whose name ends in ${ending}` : ""}`;
	for (const entry of await entriesOf(folder, part, problems)) {
		const file = `${part}/${entry.name}`;
		if (entry.isDirectory() && beside.includes(entry.name)) continue;
		if (entry.isDirectory())
			problems.push({
				...{ file, expected },
				found: "a folder, which nothing reads",
				todo: `put its files into ${part} itself`,
			});
		else if (!entry.name.endsWith(ending))
			problems.push({
				...{ file, expected },
				found: "another name, so that nothing reads it",
				todo: "rename it or move it elsewhere",
			});
		else {
			const found = await whyClosed(path.join(folder, file));
			if (found === undefined) files.push(entry.name);
			else problems.push({ file, expected: "a file that can be read", found, todo: REMEDY });
		}
	}
	return { files: files.sort(), problems };
}

const REMEDY = "give yourself the right to read it, or move it elsewhere";

async function entriesOf(folder: string, part: string, problems: Problem[]) {
	try {
		const entries = await readdir(path.join(folder, part), { withFileTypes: true });
		return entries.filter(({ name }) => !name.startsWith("."));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT")
			problems.push({
				file: part,
				expected: "a folder that can be read",
				found:
					(error as NodeJS.ErrnoException).code === "ENOTDIR" ? "a file" : whyUnreadable(error),
				todo: REMEDY,
			});
		return [];
	}
}

/** Why a file cannot be read; a link may lead anywhere. */
async function whyClosed(file: string): Promise<string | undefined> {
	try {
		if (!(await stat(file)).isFile()) return "no file";
		await access(file, constants.R_OK);
		return undefined;
	} catch (error) {
		return whyUnreadable(error);
	}
}
