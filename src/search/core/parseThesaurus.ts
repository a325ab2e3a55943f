import { z } from "zod";
import type { Problem } from "../../survey/problem.ts";
import { readYaml } from "../../text/yaml.ts";
import { type Meaning, stemsOfWording } from "./thesaurus.ts";

const wording = z
	.union([z.string(), z.number()])
	.transform(String)
	.refine((text) => stemsOfWording(text).length > 0, "holds no word to search for");

/** The curator's file: lines of one meaning, and words that bring in others. */
const thesaurusSchema = z
	.strictObject({
		same: z.array(z.array(wording).min(2, "one wording alone says nothing")).nullable().default([]),
		also: z.record(wording, z.array(wording).min(1)).nullable().default({}),
	})
	.transform(({ same, also }) => ({ same: same ?? [], also: also ?? {} }));

/** A line of the thesaurus. */
export interface CuratedMeaning extends Meaning {
	/** as it is written, for messages */
	readonly written: readonly string[];
	/** 1-based */
	readonly line: number;
}

/** Reads the thesaurus. All problems come back at once, each with its line. */
export function parseThesaurus(
	file: string,
	text: string,
): { meanings: CuratedMeaning[]; problems: Problem[] } {
	const { value, errors, lineOf } = readYaml(text);
	const problem = (line: number, found: string): Problem => ({
		file,
		line,
		expected:
			"under `same:` lists of wordings, under `also:` a wording and the list of what it brings in",
		found,
		todo: "write `- [LLM, large language model]` under `same:`, or `kidney: [renal]` under `also:`",
	});
	if (errors.length > 0) {
		const problems = errors.map(({ line, found, todo }) => ({ ...problem(line, found), todo }));
		return { meanings: [], problems };
	}
	const result = thesaurusSchema.safeParse(value);
	if (!result.success) {
		const problems = result.error.issues.map(({ path, message }) =>
			problem(lineOf(path), `${path.length > 0 ? `“${path.join(".")}”: ` : ""}${message}`),
		);
		return { meanings: [], problems };
	}
	const { same, also } = result.data;
	return {
		meanings: [
			...same.map((written, at) => ({
				same: written.map(stemsOfWording),
				also: [],
				written,
				line: lineOf(["same", at]),
			})),
			...Object.entries(also).map(([word, others]) => ({
				same: [stemsOfWording(word)],
				also: others.map(stemsOfWording),
				written: others,
				line: lineOf(["also", word]),
			})),
		],
		problems: [],
	};
}
