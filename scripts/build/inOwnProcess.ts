import { fork } from "node:child_process";
import path from "node:path";
import { type Steps, youngObjects } from "./steps.ts";

const RUNNER = path.join(import.meta.dirname, "runStep.ts");

/** What a step has taken. */
export interface StepUsage {
	/** CPU seconds */
	readonly cpu: number;
	/** the most memory that its process held, in bytes; not that of programs which it started */
	readonly memory: number;
}

/** What the process of a step is told. */
export interface StepTask {
	readonly name: keyof Steps;
	readonly options: unknown;
	readonly quiet: boolean;
}

/** What it answers. */
export type StepAnswer = { readonly usage: StepUsage } & (
	| { readonly result: unknown }
	| { readonly error: string }
);

/**
 * Runs a step of the build in a process of its own. It tells its progress itself.
 *
 * @param environment added to the environment of this process
 * @param onEnd told what the step has taken
 * @returns what the step returns
 * @throws with the step's message when it fails
 */
export function inOwnProcess<Name extends keyof Steps>(
	name: Name,
	options: Parameters<Steps[Name]>[0],
	quiet: boolean,
	environment: Readonly<Record<string, string>>,
	onEnd: (usage: StepUsage) => void,
): Promise<Awaited<ReturnType<Steps[Name]>>> {
	// To Astro a variable of this name is the base of all links, whatever it is told.
	const { BASE_URL: _, ...inherited } = process.env;
	return new Promise((resolve, reject) => {
		const child = fork(RUNNER, {
			execArgv: [`--max-semi-space-size=${youngObjects[name]}`],
			env: { ...inherited, ...environment },
			serialization: "advanced",
		});
		let answer: StepAnswer | undefined;
		child.on("message", (message: StepAnswer) => {
			answer = message;
		});
		child.on("error", reject);
		child.on("close", (code, signal) => {
			if (!answer) {
				reject(new Error(`The step “${name}” ended early (${signal ?? `code ${code}`}).`));
				return;
			}
			onEnd(answer.usage);
			if ("error" in answer) reject(new Error(answer.error));
			else resolve(answer.result as Awaited<ReturnType<Steps[Name]>>);
		});
		child.send({ name, options, quiet } satisfies StepTask);
	});
}
