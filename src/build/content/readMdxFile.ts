import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import type { Problem } from "../../survey/problem.ts";
import { andList } from "../../text/andList.ts";
import { quote } from "../../text/quote.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { readYaml } from "../../text/yaml.ts";

/** So many lines stand above the first of the frontmatter. */
const BELOW = 1;

/** A file of MDX with frontmatter. */
export interface MdxFile<Data> {
	/** the file's name without its ending */
	readonly id: string;
	readonly data: Data;
	/** what stands below the frontmatter */
	readonly essay: string;
	/** the 1-based line on which that begins */
	readonly essayLine: number;
	/** the 1-based line on which a key of the frontmatter stands */
	readonly lineOf: (key: string) => number;
}

/** What a kind of such files has in common. */
interface Kind<Data> {
	/** the folder of the content in which they stand */
	readonly part: string;
	readonly schema: z.ZodType<Data>;
	/** what the frontmatter must have */
	readonly keys: readonly string[];
}

/** Reads a file, or says what is wrong with it. */
export async function readMdxFile<Data>(
	file: string,
	{ part, schema, keys }: Kind<Data>,
): Promise<MdxFile<Data> | { readonly problems: readonly Problem[] }> {
	const name = path.basename(file);
	const problem = (line: number, expected: string, found: string): Problem => ({
		file: `${part}/${name}`,
		line,
		expected,
		found,
		todo: `compare it with another file of content/${part}`,
	});
	if (!/^[a-z][a-z0-9-]*\.mdx$/u.test(name)) {
		const expected = "a file name of small letters, digits and hyphens, which becomes an address";
		return { problems: [problem(1, expected, quote(name))] };
	}
	const text = await readFile(file, "utf8");
	const [head, frontmatter] = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
	if (head === undefined || frontmatter === undefined) {
		const expected = `${andList(keys)} between two lines of ---`;
		return { problems: [problem(1, expected, quote(text, 100))] };
	}
	const { value: given, errors, lineOf } = readYaml(frontmatter);
	if (errors.length > 0)
		return {
			problems: errors.map(({ line, found, todo }) => ({
				...problem(BELOW + line, `YAML with the keys ${keys.join(", ")}`, found),
				todo,
			})),
		};
	const result = schema.safeParse(given);
	if (!result.success)
		return {
			problems: result.error.issues.map((issue) => {
				const { expected, found } = tellIssue(issue, given);
				return problem(BELOW + lineOf(issue.path), expected, found);
			}),
		};
	return {
		...{ id: path.parse(name).name, data: result.data },
		...{ essay: text.slice(head.length), essayLine: head.split("\n").length },
		lineOf: (key) => BELOW + lineOf([key]),
	};
}
