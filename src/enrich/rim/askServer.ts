import type { Clock } from "./clock.ts";
import { type Answer, fetchOnce } from "./fetchOnce.ts";

export interface Question {
	readonly address: string;
	/** the least time after the last answer of its server, in milliseconds */
	readonly pause: number;
	/** whether an answer is whole; one that is not is asked for again */
	readonly isWhole: (text: string) => boolean;
}

/** Asks a server until it answers or there is no hope. */
export type AskServer = (question: Question, signal: AbortSignal) => Promise<Final>;

export type Final = Exclude<Answer, { readonly kind: "later" }>;

export interface AskOptions {
	readonly clock: Clock;
	/** who asks, for the header of each request */
	readonly userAgent: string;
	/** told of each wait that is longer than usual */
	readonly say: (message: string) => void;
	/** how often a request is made */
	readonly tries?: number;
	/** how long an answer may take, in milliseconds */
	readonly timeLimit?: number;
	/** how long it may be, in bytes */
	readonly sizeLimit?: number;
}

/** The first wait before a request is made again; it doubles each time. */
const BACK_OFF = 2000;
/** A server that wants a longer pause is left alone in this run. */
const LONGEST_WAIT = 10 * 60_000;

/** Makes what asks servers politely: a pause after each answer, and longer ones where a server is busy. */
export function createAsking({
	clock,
	userAgent,
	say,
	tries = 5,
	timeLimit = 30_000,
	sizeLimit = 8_000_000,
}: AskOptions): AskServer {
	/** when each server has answered last */
	const answered = new Map<string, number>();
	return async ({ address, pause, isWhole }, signal) => {
		const { host } = new URL(address);
		let why = "";
		for (let count = 0; count < tries; count++) {
			const ready = (answered.get(host) ?? Number.NEGATIVE_INFINITY) + pause;
			if (clock.now() < ready) await clock.wait(ready - clock.now(), signal);
			const answer = await fetchOnce(address, { userAgent, timeLimit, sizeLimit, signal });
			answered.set(host, clock.now());
			if (answer.kind === "body" && !isWhole(answer.text))
				why = "an answer that is cut off or no answer to this";
			else if (answer.kind !== "later") return answer;
			else why = answer.why;
			if (count + 1 === tries) break;
			const asked = answer.kind === "later" ? answer.after?.(clock.now()) : undefined;
			const wait = Math.max(asked ?? 0, BACK_OFF * 2 ** count);
			if (wait > LONGEST_WAIT)
				return {
					kind: "failed",
					why: `${why}; it asks for a pause of ${Math.round(wait / 60_000)} minutes`,
				};
			say(`${host}: ${why}; asked again in ${Math.round(wait / 1000)} s`);
			await clock.wait(wait, signal);
		}
		return { kind: "failed", why: `${why}, ${tries} times` };
	};
}
