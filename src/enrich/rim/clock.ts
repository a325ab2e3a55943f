import { setTimeout } from "node:timers/promises";

/** What a run waits by; a test hands in one that does not. */
export interface Clock {
	/** in milliseconds */
	now(): number;
	/** rejects as soon as the signal is aborted */
	wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};
