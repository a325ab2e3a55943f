import { expect, it } from "vitest";
import { canMeasure, measure } from "../../../scripts/bench/measure/measure.ts";
import { parseStages } from "../../../scripts/bench/measure/parseStages.ts";
import { parseMemory, parseStat } from "../../../scripts/bench/measure/processFiles.ts";
import { printRuns } from "../../../scripts/bench/printRuns.ts";
import type { Run } from "../../../scripts/bench/runs.ts";

it("reads of a process whose name has brackets what it and its children took", () => {
	const text = `71 (a) (b) R 70 71 71 0 -1 4194304 97 0 0 0 30 12 7 4 20 0 1 0 5297035 3133440 380`;
	expect(parseStat(text)).toEqual({
		...{ pid: 71, name: "a) (b", parent: 70, own: 42, ended: 11, began: "5297035" },
	});
});

it("reads what a process holds, and of one that has ended nothing", () => {
	const text = "Name:\tnode\nVmHWM:\t    2020 kB\nRssAnon:\t     148 kB\nRssFile:\t    1924 kB\n";
	expect(parseMemory(text)).toEqual({ most: 2020 * 1024, own: 148 * 1024, shared: 1924 * 1024 });
	expect(parseMemory("")).toEqual({ most: 0, own: 0, shared: 0 });
});

it("reads the stages that a build tells of", () => {
	const said =
		"  load papers               4.87 CPU s\nfinding: 3\n  index                     1.00 CPU s\n";
	expect(parseStages(said)).toEqual({ "load papers": 4.87, index: 1 });
});

/** Takes so many seconds of a processor. */
const busy = (seconds: number) => `while (process.cpuUsage().user < ${seconds * 1e6});`;

it.runIf(canMeasure)("counts what all processes of a command take", async () => {
	const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy(0.5))}]);`;
	const alone = await measure(["-e", busy(0.5)], process.cwd());
	const both = await measure(["-e", `${child}${busy(0.5)}`], process.cwd());
	expect(alone.cpu).toBeGreaterThan(0.5);
	expect(both.cpu - alone.cpu).toBeGreaterThan(0.45);
	expect(both.largest).toBeGreaterThan(10e6);
});

it.runIf(canMeasure)("counts a process that outlives its parent, once it was seen", async () => {
	const options = JSON.stringify({ detached: true, stdio: ["ignore", "ignore", "inherit"] });
	const child =
		`require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(busy(1.5))}], ` +
		`${options}).unref(); setTimeout(process.exit, 1000);`;
	const { cpu } = await measure(["-e", child], process.cwd());
	expect(cpu).toBeGreaterThan(1);
});

it.runIf(canMeasure)("tells what a command that fails has said", async () => {
	await expect(
		measure(["-e", "console.error('no room'); process.exit(3)"], process.cwd()),
	).rejects.toThrow("no room");
});

const run = (name: string, cpu: number, stages: Record<string, number> = {}): Run => ({
	...{ name, cpu, wall: 2 * cpu, stages, programs: { node: cpu / 2, pagefind: 1 } },
	...{ largest: 5e8, tree: 7e8, files: 12, bytes: 3e6, kept: 0 },
});

it("prints ratios to the cold build and to the peers, and how stages grow", () => {
	const corpus = (papers: number, cpu: number, index: number) => ({
		papers,
		runs: [run("cold", cpu, { index }), run("edit", cpu / 10, { index: index / 10 })],
		peers: [run("Eleventy", cpu / 2)],
	});
	expect(printRuns([corpus(2000, 20, 2), corpus(10_000, 100, 50)])).toMatchInlineSnapshot(`
		"| 2000 papers | CPU s | ms a paper | of cold | seconds on the clock | largest process, MB | all, MB | site, MB | files | kept, MB | to Eleventy |
		| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
		| cold | 20.0 | 10.0 | 1.00 x | 40.0 | 500 | 700 | 3.0 | 12 | 0.0 | 2.00 x |
		| edit | 2.0 | 1.0 | 0.10 x | 4.0 | 500 | 700 | 3.0 | 12 | 0.0 | 0.20 x |
		| Eleventy | 10.0 | 5.0 | 0.50 x | 20.0 | 500 | 700 | 3.0 | 12 | 0.0 | 1.00 x |

		| CPU s | cold | edit |
		| --- | ---: | ---: |
		| index | 2.00 | 0.20 |
		| program pagefind | 1.00 | 1.00 |
		| to start, and the rest | 17.00 | 0.80 |

		| 10000 papers | CPU s | ms a paper | of cold | seconds on the clock | largest process, MB | all, MB | site, MB | files | kept, MB | to Eleventy |
		| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
		| cold | 100.0 | 10.0 | 1.00 x | 200.0 | 500 | 700 | 3.0 | 12 | 0.0 | 2.00 x |
		| edit | 10.0 | 1.0 | 0.10 x | 20.0 | 500 | 700 | 3.0 | 12 | 0.0 | 0.20 x |
		| Eleventy | 50.0 | 5.0 | 0.50 x | 100.0 | 500 | 700 | 3.0 | 12 | 0.0 | 1.00 x |

		| CPU s | cold | edit |
		| --- | ---: | ---: |
		| index | 50.00 | 5.00 |
		| program pagefind | 1.00 | 1.00 |
		| to start, and the rest | 49.00 | 4.00 |

		| exponent of a cold build | 2000 to 10000 |
		| --- | ---: |
		| CPU, all | 1.00 |
		| largest process | 0.00 |
		| memory of all | 0.00 |
		| index | 2.00 |
		"
	`);
});
