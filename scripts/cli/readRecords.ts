import { readFileSync } from "node:fs";
import { whyUnreadable } from "../../src/build/content/whyUnreadable.ts";
import { formatProblem, type Problem } from "../../src/survey/problem.ts";
import { quote } from "../../src/text/quote.ts";

/** One line of the input: its id and the texts that were asked for. */
export type GivenRecord<Field extends string> = { readonly id: string | number } & Readonly<
	Record<Field, string>
>;

/** How many bad lines are shown. */
const SHOWN = 20;

/**
 * Reads JSON lines with an id and these texts; lines that are not such end the program with what is wrong
 * and where.
 */
export function readRecords<Field extends string>(
	file: string,
	fields: readonly Field[],
): GivenRecord<Field>[] {
	let content: string;
	try {
		content = readFileSync(file, "utf8");
	} catch (error) {
		const found = whyUnreadable(error);
		fail({ file, expected: "a file of JSON lines", found, todo: "check the path" });
	}
	const read = content
		.replace(/^\uFEFF/u, "")
		.split(/\r?\n/u)
		.flatMap((text, index) =>
			text.trim() === "" ? [] : [readLine(text, { file, line: index + 1 }, fields)],
		);
	const problems = read.flatMap((result) => ("problem" in result ? [result.problem] : []));
	if (problems.length > 0) fail(...problems);
	return read.flatMap((result) => ("record" in result ? [result.record] : []));
}

function readLine<Field extends string>(
	text: string,
	place: { file: string; line: number },
	fields: readonly Field[],
): { record: GivenRecord<Field> } | { problem: Problem } {
	const shape = ["id", ...fields].map((field) => `"${field}": string`).join(", ");
	const problem = (found: string, todo: string) => ({
		problem: { ...place, expected: `a line {${shape}}`, found, todo },
	});
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return problem(quote(text), "write one JSON object a line");
	}
	const given = (value ?? {}) as Record<string, unknown>;
	const said = (key: string) => `${key} ${quote(JSON.stringify(given[key]) ?? "missing")}`;
	if (typeof given.id !== "string" && typeof given.id !== "number")
		return problem(said("id"), 'give every line an "id"');
	const missing = fields.find((field) => typeof given[field] !== "string");
	if (missing !== undefined) return problem(said(missing), `give it as "${missing}", a string`);
	return { record: given as GivenRecord<Field> };
}

/** Ends the program with what is wrong and what to do. */
export function fail(...problems: readonly Problem[]): never {
	const shown = problems.slice(0, SHOWN).map(formatProblem);
	const rest = problems.length - shown.length;
	if (rest > 0) shown.push(`and ${rest} more`);
	process.stderr.write(`${shown.join("\n\n")}\n`);
	process.exit(1);
}
