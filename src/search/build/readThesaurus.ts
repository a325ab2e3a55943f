import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { folders, keepGoing } from "../../site/folders.ts";
import { formatProblem } from "../../survey/problem.ts";
import { type CuratedMeaning, parseThesaurus } from "../core/parseThesaurus.ts";

const SHARED = new URL("../../../content/search/thesaurus.yaml", import.meta.url);

const own = path.join(folders.content, "search", "thesaurus.yaml");

/** Whether the content has a thesaurus of its own: only then its curator is told what it lacks. */
export const ownThesaurus = existsSync(own);

/**
 * The thesaurus of the content, none if it cannot be read and the build is to keep going; where it has
 * none, the one of this project, whose field it may share.
 */
export async function readThesaurus(): Promise<readonly CuratedMeaning[]> {
	const file = ownThesaurus ? own : fileURLToPath(SHARED);
	const { meanings, problems } = parseThesaurus(
		"search/thesaurus.yaml",
		await readFile(file, "utf8"),
	);
	if (problems.length > 0 && !keepGoing) throw new Error(problems.map(formatProblem).join("\n\n"));
	return meanings;
}
