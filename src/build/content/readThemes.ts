import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../survey/problem.ts";
import { type Theme, themeSchema, UNFILED } from "../../survey/theme.ts";
import { nestThemes, type ReadTheme } from "./nestThemes.ts";
import { readMdxFile } from "./readMdxFile.ts";

/** The generator's own themes: for content that brings none, and for what content leaves out. */
const OWN_THEMES = path.resolve(import.meta.dirname, "../../../content/themes");

export interface ReadThemes {
	/** by their order, those within others within them */
	readonly themes: readonly Theme[];
	/** the file of each theme that could be read, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** whether the content has themes of its own */
	readonly own: boolean;
	readonly problems: readonly Problem[];
}

/**
 * Reads the themes of a content folder, or the generator's own where it has none. There is always a place
 * for what is unfiled.
 */
export async function readThemes(
	folder: string,
	found: { files: readonly string[]; problems: readonly Problem[] },
): Promise<ReadThemes> {
	const own = found.files.length > 0;
	const names = own
		? found.files
		: (await readdir(OWN_THEMES)).filter((file) => file.endsWith(".mdx")).sort();
	const files = names.map((name) =>
		path.join(own ? path.join(folder, "themes") : OWN_THEMES, name),
	);
	const unfiled = `${UNFILED}.mdx`;
	if (!names.includes(unfiled)) files.push(path.join(OWN_THEMES, unfiled));
	const themes: ReadTheme[] = [];
	const unread: string[] = [];
	const problems = [...found.problems];
	const essays = new Map<string, string>();
	for (const file of files) {
		const read = await readTheme(file, own);
		if ("theme" in read) {
			themes.push(read);
			essays.set(read.theme.id, file);
		} else {
			problems.push(...read);
			unread.push(path.parse(file).name);
		}
	}
	const nested = nestThemes(themes, unread);
	return { themes: nested.themes, essays, own, problems: [...problems, ...nested.problems] };
}

const KIND = { part: "themes", schema: themeSchema, keys: ["title", "order", "definition"] };

async function readTheme(file: string, own: boolean): Promise<readonly Problem[] | ReadTheme> {
	const read = await readMdxFile(file, KIND);
	if ("problems" in read) return read.problems;
	const { id, data, essay, essayLine, lineOf } = read;
	return { theme: { id, ...data, ...(own && { essay, essayLine }) }, line: lineOf("within") };
}
