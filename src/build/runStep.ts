import { enableCompileCache } from "node:module";
import path from "node:path";
import { createProgress, type Progress } from "../terminal/progress.ts";
import type { StepAnswer, StepTask } from "./inOwnProcess.ts";
import { steps } from "./steps.ts";

type Step = (options: unknown, progress: Progress) => Promise<unknown>;

// Astro and the bundler are large: what was compiled of them is kept.
enableCompileCache(path.resolve(import.meta.dirname, "../../.cache/node"));

const name = process.argv[2] as keyof typeof steps;
const loading = steps[name]() as Promise<Step>;
loading.catch(() => {}); // told when the step is run

process.once("message", async (task: StepTask) => {
	const answer = await run(task);
	process.send?.(answer, () => process.exit());
});
process.once("disconnect", () => process.exit(1)); // the build was killed

async function run({ options, quiet }: StepTask): Promise<StepAnswer> {
	const { write, warnings } = listen();
	const progress = createProgress({ quiet, write });
	const took = () => ({ ...usage(), warnings: warnings.join("") });
	try {
		const result = await (await loading)(options, progress);
		return { result, usage: took() };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error), usage: took() };
	} finally {
		progress.done();
	}
}

/** Hears what anybody in this process, Astro and the bundler too, writes to standard error from now on. */
function listen() {
	const warnings: string[] = [];
	const write = process.stderr.write.bind(process.stderr);
	process.stderr.write = (text: string | Uint8Array, ...rest: unknown[]) => {
		warnings.push(typeof text === "string" ? text : Buffer.from(text).toString());
		return (write as (...all: unknown[]) => boolean)(text, ...rest);
	};
	return { warnings, write: (text: string) => void write(text) };
}

function usage() {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}
