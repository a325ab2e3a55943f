import { readFile } from "node:fs/promises";
import path from "node:path";
import { readExport } from "../../src/list/core/readExport.ts";
import type { ReaderList } from "../../src/list/core/readerList.ts";
import { formatProblem } from "../../src/survey/problem.ts";

const EXPECTED = "a list of papers, as the page My list downloads it";

/**
 * Reads a reader's own list from a file.
 *
 * @throws with a message for the reader where there is none
 */
export async function readOwnList(file: string): Promise<ReaderList> {
	const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
		const found =
			error.code === "ENOENT" ? "no such file" : `a file that cannot be read: ${error.code}`;
		return fail(file, found, "give the path of the file that was downloaded");
	});
	if (text.trim() === "") return fail(file, "an empty file", TODO);
	const { list, problem } = readExport(text);
	if (!list) return fail(file, `something else. ${problem}`, TODO);
	if (list.papers.length === 0)
		return fail(file, "a list without papers", "put papers on it first");
	return list;
}

const TODO = "download the list again, as JSON to keep its groups and notes";

function fail(file: string, found: string, todo: string): never {
	throw new Error(formatProblem({ file: path.normalize(file), expected: EXPECTED, found, todo }));
}
