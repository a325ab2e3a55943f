import type { Run } from "./runs.ts";

/** All runs of a corpus. */
export interface CorpusRuns {
	readonly papers: number;
	readonly runs: readonly Run[];
	/** the same pages by other programs, made anew */
	readonly peers: readonly Run[];
}

/** What was measured, as tables in Markdown. */
export function printRuns(all: readonly CorpusRuns[]): string {
	const parts = all.flatMap((corpus) => [summary(corpus), stageTable(corpus.runs)]);
	const growth = growthTable(all);
	return [...parts, ...(growth === undefined ? [] : [growth])].join("\n");
}

function summary({ papers, runs, peers }: CorpusRuns): string {
	const cold = runs.find(({ name }) => name === "cold");
	const ratio = (of: number, to: Run | undefined) => (to ? `${(of / to.cpu).toFixed(2)} x` : "");
	const head = [`${papers} papers`, "CPU s", "ms a paper", "of cold", "seconds on the clock"];
	const sizes = ["largest process, MB", "all, MB", "site, MB", "files", "kept, MB"];
	return table(
		[...head, ...sizes, ...peers.map(({ name }) => `to ${name}`)],
		[...runs, ...peers].map((run) => [
			run.name,
			run.cpu.toFixed(1),
			((run.cpu * 1000) / papers).toFixed(1),
			ratio(run.cpu, cold),
			run.wall.toFixed(1),
			...[run.largest, run.tree, run.bytes].map(megabytes),
			String(run.files),
			megabytes(run.kept),
			...peers.map((peer) => ratio(run.cpu, peer)),
		]),
	);
}

/** Stages, then other programs, and what is neither: what starting takes. */
function stageTable(runs: readonly Run[]): string {
	const names = [...new Set(runs.flatMap(({ stages }) => Object.keys(stages)))];
	const rows = names.map((name) => [
		name,
		...runs.map(({ stages }) => (stages[name] ?? 0).toFixed(2)),
	]);
	const others = [...new Set(runs.flatMap((run) => Object.keys(otherPrograms(run))))];
	return table(
		["CPU s", ...runs.map(({ name }) => name)],
		[
			...rows,
			...others.map((name) => [
				`program ${name}`,
				...runs.map((run) => (otherPrograms(run)[name] ?? 0).toFixed(2)),
			]),
			["to start, and the rest", ...runs.map((run) => rest(run).toFixed(2))],
		],
	);
}

/** How each stage of a cold build grows from one corpus to the next: 1.00 is as the papers do. */
function growthTable(all: readonly CorpusRuns[]): string | undefined {
	const colds = all.flatMap(({ papers, runs }) => {
		const run = runs.find(({ name }) => name === "cold");
		return run ? [{ papers, run }] : [];
	});
	const [first] = colds;
	if (!first || colds.length < 2) return undefined;
	const pairs = colds.slice(1).map((next, index) => [colds[index] as typeof first, next] as const);
	const row = (name: string, of: (run: Run) => number) => [
		name,
		...pairs.map(([from, to]) => {
			const exponent = Math.log(of(to.run) / of(from.run)) / Math.log(to.papers / from.papers);
			return Number.isFinite(exponent) ? exponent.toFixed(2) : "";
		}),
	];
	return table(
		["exponent of a cold build", ...pairs.map(([from, to]) => `${from.papers} to ${to.papers}`)],
		[
			row("CPU, all", ({ cpu }) => cpu),
			row("largest process", ({ largest }) => largest),
			row("memory of all", ({ tree }) => tree),
			...Object.keys(first.run.stages).map((name) => row(name, ({ stages }) => stages[name] ?? 0)),
		],
	);
}

/** What Node calls its main thread. */
const OURS = /^(?:node|MainThread)/u;

const otherPrograms = ({ programs }: Run): Record<string, number> =>
	Object.fromEntries(Object.entries(programs).filter(([name]) => !OURS.test(name)));

function rest(run: Run): number {
	const told = [...Object.values(run.stages), ...Object.values(otherPrograms(run))];
	return run.cpu - told.reduce((sum, seconds) => sum + seconds, 0);
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
