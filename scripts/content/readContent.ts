import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { type Problem, quote } from "../../src/survey/problem.ts";
import type { Content } from "../../src/survey/survey.ts";
import { type Theme, themeSchema } from "../../src/survey/theme.ts";

/** The generator's own themes, for content that brings none. */
const OWN_THEMES = path.resolve(import.meta.dirname, "../../content/themes");

/** A content folder on disk, and where its themes are. */
export interface ReadContent {
	readonly content: Content;
	readonly themesFolder: string;
	readonly problems: readonly Problem[];
}

/** Reads a content folder: `listings/`, `curation/*.yaml` and `themes/*.mdx`, each sorted by name. */
export async function readContent(folder: string): Promise<ReadContent> {
	const listings = await filesOf(path.join(folder, "listings"));
	const curation = await filesOf(path.join(folder, "curation"), ".yaml");
	const ownThemes = await filesOf(path.join(folder, "themes"), ".mdx");
	const themesFolder = ownThemes.length > 0 ? path.join(folder, "themes") : OWN_THEMES;
	const { themes, problems } = await readThemes(themesFolder);
	if (listings.length === 0) {
		problems.push({
			file: path.join(folder, "listings"),
			expected: "at least one listing",
			found: "no file",
			todo: "save a page of listings as a .txt file into this folder",
		});
	}
	return {
		content: {
			listings: await Promise.all(
				listings.map(async (file) => ({
					file,
					bytes: await readFile(path.join(folder, "listings", file)),
				})),
			),
			curation: await Promise.all(
				curation.map(async (file) => ({
					file: `curation/${file}`,
					text: await readFile(path.join(folder, "curation", file), "utf8"),
				})),
			),
			themes,
		},
		themesFolder,
		problems,
	};
}

/** The names of a folder's files, sorted; none where there is no folder. Hidden files are the system's. */
async function filesOf(folder: string, ending = ""): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith(".") && entry.name.endsWith(ending))
		.map(({ name }) => name)
		.sort();
}

async function readThemes(folder: string): Promise<{ themes: Theme[]; problems: Problem[] }> {
	const themes: Theme[] = [];
	const problems: Problem[] = [];
	for (const file of await filesOf(folder, ".mdx")) {
		const text = await readFile(path.join(folder, file), "utf8");
		const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text)?.[1];
		const problem = (found: string) =>
			problems.push({
				file: `themes/${file}`,
				line: 1,
				expected: "frontmatter with title, order and definition",
				found,
				todo: "compare it with another file of content/themes",
			});
		if (!/^[a-z][a-z0-9-]*\.mdx$/u.test(file)) {
			problem(
				"a name that is no part of an address; it may have small letters, digits and hyphens",
			);
			continue;
		}
		if (frontmatter === undefined) {
			problem(quote(text));
			continue;
		}
		try {
			const result = themeSchema.safeParse(parse(frontmatter));
			if (result.success) themes.push({ id: file.replace(/\.mdx$/u, ""), ...result.data });
			else
				for (const { path, message } of result.error.issues)
					problem(`“${path.join(".")}”: ${message}`);
		} catch (error) {
			problem(error instanceof Error ? error.message : String(error));
		}
	}
	return {
		themes: themes.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
		problems,
	};
}
