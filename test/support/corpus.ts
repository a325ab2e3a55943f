import path from "node:path";
import { readContent } from "../../src/build/content/readContent.ts";
import { composeSurvey } from "../../src/survey/survey.ts";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** The project's own content: the four listings with their curation. */
export async function readCorpus() {
	const { content } = await readContent(path.join(ROOT, "content"));
	return content;
}

let composed: ReturnType<typeof composeSurvey> | undefined;

/** The survey of the project's own content, composed once for all tests of a process. */
export async function composeCorpus() {
	composed ??= composeSurvey(await readCorpus());
	return composed;
}
