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
