import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Thesaurus } from "../../search/build/indexPages.ts";
import { parseThesaurus } from "../../search/core/parseThesaurus.ts";
import type { Problem } from "../../survey/problem.ts";

/** The generator's own: for content that brings none, whose field it may share. */
const OWN_THESAURUS = path.resolve(import.meta.dirname, "../../../content/search/thesaurus.yaml");

/**
 * Reads what a content folder says of words for search.
 *
 * @param found the file, if there is one
 */
export async function readThesaurus(
	folder: string,
	found: { files: readonly string[]; problems: readonly Problem[] },
): Promise<{ thesaurus: Thesaurus; problems: readonly Problem[] }> {
	const [name] = found.files;
	const isOwn = name !== undefined;
	const file = isOwn ? path.join(folder, "search", name) : OWN_THESAURUS;
	const text = await readFile(file, "utf8");
	const { meanings, problems } = parseThesaurus("search/thesaurus.yaml", text);
	return { thesaurus: { meanings, isOwn }, problems: [...found.problems, ...problems] };
}
