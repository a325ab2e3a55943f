import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseThesaurus } from "../../src/search/core/parseThesaurus.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { ROOT } from "../support/corpus.ts";

const problemsOf = (text: string) =>
	parseThesaurus("search/thesaurus.yaml", text).problems.map(({ line, found }) => [line, found]);

describe("the thesaurus", () => {
	it.each([
		["same:\n  - [LLM]\n", 2, "one wording alone"],
		["same:\n  - [LLM, large language model]\n  - [a, b c]\n", 3, "no word to search for"],
		["also:\n  kidney: renal\n", 2, "array"],
		["also:\n  heart: [ECG]\nsynonyms:\n  - x\n", 1, "synonyms"],
		["same: [\n", 2, "flow"],
		["- LLM\n", 1, "no key"],
	])("tells what is wrong with %j", (text, line, words) => {
		const [problem] = problemsOf(text);
		expect(problem?.[0]).toBe(line);
		expect(String(problem?.[1]).toLowerCase()).toContain(words);
	});

	it("says where, and what to do", () => {
		const { problems } = parseThesaurus("search/thesaurus.yaml", "also:\n  kidney: renal\n");
		const message = formatProblem(problems[0]!);
		expect(message).toContain("search/thesaurus.yaml:2");
		expect(message).toContain("to do     write `- [LLM, large language model]` under `same:`");
	});

	it("may be empty, or lack a part", () => {
		for (const text of ["", "same:\n", "also: {}\n"]) expect(problemsOf(text)).toEqual([]);
	});

	it("of this survey can be read", () => {
		const text = readFileSync(path.join(ROOT, "content/search/thesaurus.yaml"), "utf8");
		expect(problemsOf(text)).toEqual([]);
	});
});
