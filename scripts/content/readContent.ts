import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseThesaurus } from "../../src/search/parseThesaurus.ts";
import type { Problem } from "../../src/survey/problem.ts";
import { type Settings, settingsSchema } from "../../src/survey/settings.ts";
import type { Content } from "../../src/survey/survey.ts";
import { tellIssue } from "../../src/survey/text/tellIssue.ts";
import { readYaml } from "../../src/survey/text/yaml.ts";
import { readThemes } from "./readThemes.ts";

/** A content folder on disk. */
export interface ReadContent {
	readonly content: Content;
	/** the file of each theme, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** whether the themes came with the content, and so do their essays */
	readonly ownThemes: boolean;
	readonly problems: readonly Problem[];
}

/**
 * Reads a content folder: `listings/`, `curation/*.yaml` and `themes/*.mdx`, each sorted by name, and
 * `survey.yaml`. Of `search/thesaurus.yaml` it only tells the problems: the search index reads it.
 */
export async function readContent(folder: string): Promise<ReadContent> {
	const listings = await filesOf(folder, "listings", "");
	const curation = await filesOf(folder, "curation", ".yaml");
	const themes = await readThemes(folder, await filesOf(folder, "themes", ".mdx"));
	const thesaurus = await filesOf(folder, "search", "thesaurus.yaml");
	const settings = await readSettings(folder);
	const problems = [
		...listings.problems,
		...curation.problems,
		...themes.problems,
		...thesaurus.problems,
		...(await thesaurusProblems(folder, thesaurus.files)),
		...settings.problems,
	];
	if (listings.files.length === 0) {
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
				listings.files.map(async (file) => ({
					file,
					bytes: await readFile(path.join(folder, "listings", file)),
				})),
			),
			curation: await Promise.all(
				curation.files.map(async (file) => ({
					file: `curation/${file}`,
					text: await readFile(path.join(folder, "curation", file), "utf8"),
				})),
			),
			themes: themes.themes,
			themesComplete: themes.problems.length === 0,
			settings: settings.settings,
		},
		essays: themes.essays,
		ownThemes: themes.own,
		problems,
	};
}

/** The files of a part of the content, sorted, and what nothing reads. Hidden files are the system's. */
export async function filesOf(
	folder: string,
	part: string,
	ending: string,
): Promise<{ files: string[]; problems: Problem[] }> {
	const entries = await readdir(path.join(folder, part), { withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return [];
			throw error;
		},
	);
	const visible = entries.filter(({ name }) => !name.startsWith("."));
	const isRead = (entry: (typeof visible)[number]) =>
		!entry.isDirectory() && entry.name.endsWith(ending);
	return {
		files: visible
			.filter(isRead)
			.map(({ name }) => name)
			.sort(),
		problems: visible
			.filter((entry) => !isRead(entry))
			.map(
				(entry): Problem => ({
					file: `${part}/${entry.name}`,
					expected: `a file${ending ? ` whose name ends in ${ending}` : ""}`,
					found: entry.isDirectory()
						? "a folder, which nothing reads"
						: "another name, so that nothing reads it",
					todo: entry.isDirectory()
						? `put its files into ${part} itself`
						: "rename it or move it elsewhere",
				}),
			),
	};
}

/** What the search index cannot read of the curator's synonyms. */
async function thesaurusProblems(folder: string, files: readonly string[]): Promise<Problem[]> {
	const problems = await Promise.all(
		files.map(async (name) => {
			const text = await readFile(path.join(folder, "search", name), "utf8");
			return parseThesaurus(`search/${name}`, text).problems;
		}),
	);
	return problems.flat();
}

async function readSettings(folder: string): Promise<{ settings: Settings; problems: Problem[] }> {
	const file = "survey.yaml";
	const todo = "correct it; without the file the survey has a neutral name";
	const neutral = settingsSchema.parse({});
	const text = await readFile(path.join(folder, file), "utf8").catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return "";
			throw error;
		},
	);
	const keys = Object.keys(settingsSchema.shape).join(", ");
	const { value: given, errors, lineOf } = readYaml(text);
	if (errors.length > 0) {
		const problems = errors.map((error) => ({
			file,
			expected: `YAML with the keys ${keys}`,
			...error,
		}));
		return { settings: neutral, problems };
	}
	const result = settingsSchema.safeParse(given);
	if (result.success) return { settings: result.data, problems: [] };
	const problems = result.error.issues.map((issue) => {
		const { expected, found } = tellIssue(issue, given);
		const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
		return {
			...{ file, line: lineOf([...issue.path, ...unknown.slice(0, 1)]), todo },
			expected: unknown.length > 0 || issue.path.length === 0 ? `the keys ${keys}` : expected,
			found,
		};
	});
	return { settings: neutral, problems };
}
