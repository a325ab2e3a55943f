import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type SurveyRecord, surveyRecordSchema } from "../../survey/changes/surveyRecord.ts";
import type { Problem } from "../../survey/problem.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import { whyUnreadable } from "./whyUnreadable.ts";

const EXPECTED = "the survey.json of an earlier build";
const REMEDY = "name the survey.json that stands in the folder of the last published survey";

/**
 * Reads the survey that the one to be built is compared with.
 *
 * @param since a path, or a `file:` address
 */
export async function readSince(
	since: string,
): Promise<{ record?: SurveyRecord; problems: readonly Problem[] }> {
	const problem = (found: string) => ({
		problems: [{ file: since, expected: EXPECTED, found, todo: REMEDY }],
	});
	let text: string;
	try {
		text = await readFile(since.startsWith("file:") ? fileURLToPath(since) : since, "utf8");
	} catch (error) {
		return problem(whyUnreadable(error));
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return problem(`no JSON: ${error instanceof Error ? error.message : error}`);
	}
	const read = surveyRecordSchema.safeParse(value);
	if (read.success) return { record: read.data, problems: [] };
	const { expected, found } = tellIssue(read.error.issues[0]!, value);
	return problem(`${found} where ${expected} should be`);
}
