import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../survey/problem.ts";
import { type Theme, themeSchema, UNFILED } from "../../survey/theme.ts";
import { quote } from "../../text/quote.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { readYaml } from "../../text/yaml.ts";
import { nestThemes, type ReadTheme } from "./nestThemes.ts";

/** The generator's own themes: for content that brings none, and for what content leaves out. */
const OWN_THEMES = path.resolve(import.meta.dirname, "../../../content/themes");

/** So many lines stand above the first of the frontmatter. */
const BELOW = 1;

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

async function readTheme(file: string, own: boolean): Promise<readonly Problem[] | ReadTheme> {
	const name = path.basename(file);
	const problem = (line: number, expected: string, found: string): Problem => ({
		file: `themes/${name}`,
		line,
		expected,
		found,
		todo: "compare it with another file of content/themes",
	});
	if (!/^[a-z][a-z0-9-]*\.mdx$/u.test(name)) {
		const expected = "a file name of small letters, digits and hyphens, which becomes an address";
		return [problem(1, expected, quote(name))];
	}
	const text = await readFile(file, "utf8");
	const [head, frontmatter] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
	if (head === undefined || frontmatter === undefined) {
		const expected = "title, order and definition between two lines of ---";
		return [problem(1, expected, quote(text, 100))];
	}
	const { value: given, errors, lineOf } = readYaml(frontmatter);
	if (errors.length > 0)
		return errors.map(({ line, found, todo }) => ({
			...problem(BELOW + line, "YAML with the keys title, order, definition", found),
			todo,
		}));
	const result = themeSchema.safeParse(given);
	if (!result.success) {
		return result.error.issues.map((issue) => {
			const { expected, found } = tellIssue(issue, given);
			return problem(BELOW + lineOf(issue.path), expected, found);
		});
	}
	const essay = own ? { essay: text.slice(head.length), essayLine: head.split("\n").length } : {};
	return {
		theme: { id: path.parse(name).name, ...result.data, ...essay },
		line: BELOW + lineOf(["within"]),
	};
}
