import {
	inOwnProcess,
	type StepProcess,
	type StepResult,
	type StepSetting,
} from "./inOwnProcess.ts";
import type { Steps } from "./steps.ts";

/** Runs the steps of a build, each in a process of its own. */
export interface StepRunner {
	/** As `run` of the step's process. */
	run<Name extends keyof Steps>(
		name: Name,
		options: Parameters<Steps[Name]>[0],
	): Promise<StepResult<Name>>;
	/** Ends what waits for its turn. */
	end(): void;
}

/**
 * While a step runs, the process of the next one starts and loads its code.
 *
 * @param order of the steps; one may be left out when its turn comes
 */
export function stepRunner(order: readonly (keyof Steps)[], setting: StepSetting): StepRunner {
	const ready = new Map<keyof Steps, StepProcess<keyof Steps>>();
	const start = (name: keyof Steps) => {
		if (!ready.has(name)) ready.set(name, inOwnProcess(name, setting));
		return ready.get(name)!;
	};
	return {
		run<Name extends keyof Steps>(name: Name, options: Parameters<Steps[Name]>[0]) {
			const step = start(name) as unknown as StepProcess<Name>;
			ready.delete(name);
			const result = step.run(options);
			const next = order[order.indexOf(name) + 1];
			if (next) start(next);
			return result;
		},
		end() {
			for (const step of ready.values()) step.end();
		},
	};
}
