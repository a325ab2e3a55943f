import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Thesaurus } from "../../search/build/indexPages.ts";
import { BACKGROUND } from "../../survey/background/readBackground.ts";
import type { Problem } from "../../survey/problem.ts";
import { type Settings, settingsSchema } from "../../survey/settings.ts";
import type { Content } from "../../survey/survey.ts";
import { PROPOSED } from "../../survey/theme.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { readYaml } from "../../text/yaml.ts";
import { contentProblem } from "./contentProblem.ts";
import { filesOf } from "./filesOf.ts";
import { readAcross } from "./readAcross.ts";
import { readThemes } from "./readThemes.ts";
import { readThesaurus } from "./readThesaurus.ts";
import { whyUnreadable } from "./whyUnreadable.ts";

/** A content folder on disk. */
export interface ReadContent {
	readonly content: Content;
	/** the file of each theme, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** the file of each piece across themes, by its id */
	readonly across: ReadonlyMap<string, string>;
	/** whether the themes came with the content, and so do their essays */
	readonly ownThemes: boolean;
	/** for the index of search */
	readonly thesaurus: Thesaurus;
	readonly problems: readonly Problem[];
}

const NOTHING: Omit<ReadContent, "problems"> = {
	content: { listings: [], curation: [], themes: [], themesComplete: false },
	essays: new Map(),
	across: new Map(),
	ownThemes: false,
	thesaurus: { meanings: [], isOwn: false },
};

/**
 * Reads a content folder: `listings/`, `curation/*.yaml`, `tables/*.yaml`, `themes/*.mdx` and `across/*.mdx`,
 * each sorted by name, `background.bib`, `search/thesaurus.yaml` and `survey.yaml`.
 */
export async function readContent(folder: string): Promise<ReadContent> {
	const none = await contentProblem(folder);
	if (none) return { ...NOTHING, problems: [none] };
	const listings = await filesOf(folder, "listings", "");
	const curation = await filesOf(folder, "curation", ".yaml", [PROPOSED]);
	const tables = await filesOf(folder, "tables", ".yaml");
	const themes = await readThemes(folder, await filesOf(folder, "themes", ".mdx", [PROPOSED]));
	const thesaurus = await readThesaurus(folder, await filesOf(folder, "search", "thesaurus.yaml"));
	const across = await readAcross(folder, await filesOf(folder, "across", ".mdx"));
	const background = await readBackgroundFile(folder);
	const settings = await readSettings(folder);
	const problems = [
		...listings.problems,
		...curation.problems,
		...tables.problems,
		...themes.problems,
		...thesaurus.problems,
		...across.problems,
		...(background.problem ? [background.problem] : []),
		...settings.problems,
	];
	return {
		content: {
			listings: await Promise.all(
				listings.files.map(async (file) => ({
					file,
					bytes: await readFile(path.join(folder, "listings", file)),
				})),
			),
			curation: await textsOf(folder, "curation", curation.files),
			tables: await textsOf(folder, "tables", tables.files),
			themes: themes.themes,
			themesComplete: themes.problems.length === 0,
			ownThemes: themes.own,
			...(background.text !== undefined && { background: background.text }),
			across: across.pieces,
			settings: settings.settings,
		},
		essays: themes.essays,
		across: across.files,
		ownThemes: themes.own,
		thesaurus: thesaurus.thesaurus,
		problems,
	};
}

/** The files of a part of the content, each with its path from the content folder. */
function textsOf(folder: string, part: string, names: readonly string[]) {
	return Promise.all(
		names.map(async (name) => ({
			file: `${part}/${name}`,
			text: await readFile(path.join(folder, part, name), "utf8"),
		})),
	);
}

/** The text of a file that need not be there; what is wrong with one that cannot be read. */
async function readOptional(
	folder: string,
	told: Pick<Problem, "file" | "expected" | "todo">,
): Promise<{ text?: string; problem?: Problem }> {
	try {
		return { text: await readFile(path.join(folder, told.file), "utf8") };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		return { problem: { ...told, found: whyUnreadable(error) } };
	}
}

const readBackgroundFile = (folder: string) =>
	readOptional(folder, {
		file: BACKGROUND,
		expected: "a file of BibTeX: works that essays cite beside the papers",
		todo: "correct it; without the file essays cite papers alone",
	});

async function readSettings(folder: string): Promise<{ settings: Settings; problems: Problem[] }> {
	const file = "survey.yaml";
	const todo = "correct it; without the file the survey has a neutral name";
	const neutral = settingsSchema.parse({});
	const keys = Object.keys(settingsSchema.shape).join(", ");
	const { text = "", problem } = await readOptional(folder, {
		...{ file, todo },
		expected: `a file with the keys ${keys}`,
	});
	if (problem) return { settings: neutral, problems: [problem] };
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
