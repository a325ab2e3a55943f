/** What a build told of its stages (`src/terminal/progress.ts`): CPU seconds by name, in their order. */
export function parseStages(said: string): Record<string, number> {
	const stages: Record<string, number> = {};
	for (const [, name = "", seconds] of said.matchAll(/^ {2}(\S.*?) +(\d+\.\d\d) CPU s$/gmu))
		stages[name] = (stages[name] ?? 0) + Number(seconds);
	return stages;
}
