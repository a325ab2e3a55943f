import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { ComposeOptions, ComposeResult } from "../build/composeContent.ts";
import type { Problem } from "../survey/problem.ts";

/** What composing gives: also what is wrong in the essays. */
export interface ComposedContent extends ComposeResult {
	readonly essayProblems: readonly Problem[];
}

/** What the process of a composer answers. */
export type ComposerAnswer = ComposedContent | { readonly error: string };

export interface Composer {
	/** @throws with the message of a fault of the generator */
	compose(): Promise<ComposedContent>;
	/** Ends the process: the next call starts another, with the code as it is then. */
	forget(): void;
}

/**
 * Composes content again and again, in one process of its own: what was compiled and looked up for one
 * time serves the next.
 */
export function createComposer(options: ComposeOptions): Composer {
	let child: ChildProcess | undefined;
	const start = () => {
		const started = fork(path.join(import.meta.dirname, "runComposer.ts"), {
			serialization: "advanced",
		});
		started.once("exit", () => {
			if (child === started) child = undefined;
		});
		return started;
	};
	const compose = () =>
		new Promise<ComposedContent>((resolve, reject) => {
			child ??= start();
			const asked = child;
			const onEnd = () => reject(new Error("the composer ended early"));
			asked.once("exit", onEnd);
			asked.once("message", (answer: ComposerAnswer) => {
				asked.off("exit", onEnd);
				if ("error" in answer) reject(new Error(answer.error));
				else resolve(answer);
			});
			asked.send(options);
		});
	const forget = () => {
		child?.kill();
		child = undefined;
	};
	return { compose, forget };
}
