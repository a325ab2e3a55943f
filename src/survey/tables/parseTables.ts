import type { z } from "zod";
import { quote } from "../../text/quote.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { type ReadYaml, readYaml } from "../../text/yaml.ts";
import type { Problem } from "../problem.ts";
import { tableExamples, tableSchema } from "./tableSchema.ts";

/** A file of `content/tables`. */
export interface TableFile {
	/** its path from the content folder, for messages */
	readonly file: string;
	readonly text: string;
}

/** A table as its file has it, and where each part of it stands. */
export interface WrittenTable extends z.infer<typeof tableSchema> {
	/** the file's name */
	readonly name: string;
	/** the place of a part: `["rows", slug, "bits", "phrase"]` */
	where(path: readonly PropertyKey[]): { file: string; line: number };
}

/** Reads the tables that compare. All problems of all files come back at once. */
export function parseTables(files: readonly TableFile[]): {
	tables: WrittenTable[];
	problems: Problem[];
} {
	const tables: WrittenTable[] = [];
	const problems: Problem[] = [];
	for (const { file, text } of files) {
		const name = file.replace(/^.*\/|\.yaml$/gu, "");
		if (!/^[a-z][a-z0-9-]*$/u.test(name)) {
			problems.push({
				file,
				expected: "a file name of small letters, digits and hyphens, which becomes an address",
				found: quote(name),
				todo: "rename the file",
			});
			continue;
		}
		const { value, errors, lineOf } = readYaml(text);
		if (errors.length > 0) {
			const expected = "YAML with the keys title, columns, rows";
			for (const error of errors) problems.push({ file, expected, ...error });
			continue;
		}
		const read = tableSchema.safeParse(value);
		if (!read.success) problems.push(...read.error.issues.map(problemOf(file, value, lineOf)));
		else tables.push({ name, ...read.data, where: (path) => ({ file, line: lineOf(path) }) });
	}
	return { tables, problems };
}

const problemOf =
	(file: string, value: ReadYaml["value"], lineOf: ReadYaml["lineOf"]) =>
	(issue: z.core.$ZodIssue): Problem => {
		const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
		const key = String(issue.path[0]) as keyof typeof tableExamples;
		const example = tableExamples[key];
		return {
			...{ file, line: lineOf([...issue.path, ...unknown]) },
			...tellIssue(issue, value),
			todo: example ? `write it as in \`${example}\`` : "keep the keys title, columns and rows",
		};
	};
