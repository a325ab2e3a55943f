import { fork } from "node:child_process";
import path from "node:path";
import { getHeapStatistics } from "node:v8";
import type { Steps } from "./steps.ts";

/** From the project's root. */
const RUNNER = "src/build/runStep.ts";

/**
 * Keep Node from looking where a link leads: in a folder of links, packages are found by the links'
 * names.
 */
const AS_LINKED = ["--preserve-symlinks", "--preserve-symlinks-main"];

/** Size of V8’s semi-space in megabytes: its own choice takes a tenth more memory, and no less time. */
const SEMI_SPACE = 16;

const MEGABYTE = 2 ** 20;

/** What V8 takes at most of itself, in bytes: less than a very large survey needs. */
const OWN_LIMIT = getHeapStatistics().heap_size_limit;

/** How long a step that is told to end may take to end its own programs, in milliseconds. */
const GRACE = 3000;

/** What the steps of a build share. */
export interface StepSetting {
	/** the project, or a folder of links to it */
	readonly root: string;
	readonly linked: boolean;
	readonly quiet: boolean;
	/** what a step may need of memory, in bytes */
	readonly memory: number;
	/** added to the environment of this process */
	readonly environment: Readonly<Record<string, string>>;
	/** ends the step */
	readonly signal: AbortSignal | undefined;
	/** told of the process before it does anything */
	readonly onStart: (pid: number) => void;
	/** told what the step has taken */
	readonly onEnd: (usage: StepUsage) => void;
}

/** What a step has taken. */
export interface StepUsage {
	/** CPU seconds */
	readonly cpu: number;
	/** the most memory that its process held, in bytes; not that of programs which it started */
	readonly memory: number;
	/** what it said is wrong, as it stood on the screen */
	readonly warnings: string;
}

/** What the process of a step is told. */
export interface StepTask {
	readonly options: unknown;
	readonly quiet: boolean;
}

/** What it answers. */
export type StepAnswer = { readonly usage: StepUsage } & (
	| { readonly result: unknown }
	| { readonly error: string }
);

/** What a step returns. */
export type StepResult<Name extends keyof Steps> = Awaited<ReturnType<Steps[Name]>>;

/** A process of its own for a step, which loads its code and waits for what it is told. */
export interface StepProcess<Name extends keyof Steps> {
	/**
	 * Runs the step, which tells its progress itself.
	 *
	 * @returns what the step returns
	 * @throws with the step's message when it fails, and the signal's reason when that ended it
	 */
	run(options: Parameters<Steps[Name]>[0]): Promise<StepResult<Name>>;
	/** Ends the process. */
	end(): void;
}

/** Starts the process of a step. */
export function inOwnProcess<Name extends keyof Steps>(
	name: Name,
	{ root, linked, quiet, memory, environment, signal, onStart, onEnd }: StepSetting,
): StepProcess<Name> {
	signal?.throwIfAborted();
	// To Astro a variable of this name is the base of all links, whatever it is told.
	const { BASE_URL: _, ...inherited } = process.env;
	const child = fork(path.join(root, RUNNER), [name], {
		cwd: root, // Astro puts what it makes on the way into the folder that it is run in
		execArgv: [
			`--max-semi-space-size=${SEMI_SPACE}`,
			...(memory > OWN_LIMIT ? [`--max-old-space-size=${Math.ceil(memory / MEGABYTE)}`] : []),
			...(linked ? AS_LINKED : []),
		],
		// Whatever it is set to, the site is the same.
		env: { ...inherited, ...environment, NODE_ENV: "production" },
		serialization: "advanced",
	});
	const end = () => {
		child.kill("SIGTERM");
		setTimeout(() => child.kill("SIGKILL"), GRACE).unref();
	};
	const ended = new Promise<StepResult<Name>>((resolve, reject) => {
		let answer: StepAnswer | undefined;
		signal?.addEventListener("abort", end, { once: true });
		child.on("message", (message: StepAnswer) => {
			answer = message;
		});
		child.on("error", reject);
		child.on("close", (code, killed) => {
			signal?.removeEventListener("abort", end);
			if (signal?.aborted) {
				reject(signal.reason);
			} else if (!answer) {
				reject(new Error(`The step “${name}” ended early (${killed ?? `code ${code}`}).`));
			} else {
				onEnd(answer.usage);
				if ("error" in answer) reject(new Error(answer.error));
				else resolve(answer.result as StepResult<Name>);
			}
		});
	});
	ended.catch(() => {}); // whoever runs it hears of it
	if (child.pid !== undefined) onStart(child.pid);
	return {
		run(options) {
			// A process that has ended cannot be told anything, and `ended` tells why.
			if (child.connected) child.send({ options, quiet } satisfies StepTask);
			return ended;
		},
		end,
	};
}
