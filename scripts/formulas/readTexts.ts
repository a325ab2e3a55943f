import { readFileSync } from "node:fs";
import { formatProblem, type Problem, quote } from "../../src/survey/problem.ts";

/** One line of the input. */
export interface GivenText {
	readonly id: string | number;
	readonly text: string;
}

const EXPECTED = 'a line {"id": string, "text": string}';

/** Reads lines {"id","text"}; a line that is not one ends the program with what is wrong and where. */
export function readTexts(file: string): GivenText[] {
	let content: string;
	try {
		content = readFileSync(file, "utf8");
	} catch (error) {
		const found = (error as NodeJS.ErrnoException).code ?? String(error);
		fail({ file, expected: "a file of JSON lines", found, todo: "check the path" });
	}
	return content
		.replace(/^\uFEFF/u, "")
		.split(/\r?\n/u)
		.flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, file, index + 1)]));
}

function readLine(text: string, file: string, line: number): GivenText {
	const found = (what: string, todo: string): never =>
		fail({ file, line, expected: EXPECTED, found: what, todo });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		found(quote(text), "write one JSON object a line");
	}
	const given = (value ?? {}) as Record<string, unknown>;
	const said = (key: string) => `${key} ${quote(JSON.stringify(given[key]) ?? "missing")}`;
	if (typeof given.id !== "string" && typeof given.id !== "number") {
		return found(said("id"), 'give every line an "id"');
	}
	if (typeof given.text !== "string") return found(said("text"), 'give the abstract as "text"');
	return { id: given.id, text: given.text };
}

/** Ends the program with what is wrong and what to do. */
export function fail(problem: Problem): never {
	process.stderr.write(`${formatProblem(problem)}\n`);
	process.exit(1);
}
