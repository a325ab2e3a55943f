/**
 * Problems: input that cannot be used. All problems of a run are collected and
 * shown at once; unless the curator said `--keep-going`, nothing is built.
 */
export interface Problem {
	readonly file: string;
	/** 1-based */
	readonly line?: number;
	readonly expected: string;
	readonly found: string;
	readonly todo: string;
}

/** The message a person reads: file and line, expected, found, what to do. */
export function formatProblem(problem: Problem): string {
	const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
	return [
		place,
		`  expected  ${problem.expected}`,
		`  found     ${problem.found}`,
		`  to do     ${problem.todo}`,
	].join("\n");
}

/** So many times its length of a quoted text is looked at, which may hold megabytes. */
const FAR = 10;

/** A stretch of foreign text for a message: one line, at most `length` characters, quoted. */
export function quote(text: string, length = 60): string {
	const start = text.slice(0, FAR * length);
	const line = start.replace(/[\s\p{Cc}]+/gu, " ").trim();
	const signs = [...line];
	const isWhole = signs.length <= length && start.length === text.length;
	return `“${isWhole ? line : `${signs.slice(0, length - 1).join("")}…`}”`;
}
