import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { ComposeOptions, ComposeResult } from "../build/composeContent.ts";
import type { DeskQuestion, DeskQuestions } from "../desk/core/answerDesk.ts";
import type { Problem } from "../survey/problem.ts";

/** What composing gives: also what is wrong in the essays. */
export interface ComposedContent extends ComposeResult {
	readonly essayProblems: readonly Problem[];
}

/** What the process of a composer is told to do. */
export type ComposerTask =
	| { readonly options: ComposeOptions }
	| { readonly question: DeskQuestion };

/** What it answers. */
export type ComposerAnswer = { readonly answer: unknown } | { readonly error: string };

export interface Composer {
	/** @throws with the message of a fault of the generator */
	compose(): Promise<ComposedContent>;
	/** Asks about the survey that was composed last. */
	ask<Name extends keyof DeskQuestions>(
		name: Name,
		about: DeskQuestions[Name]["ask"],
	): Promise<DeskQuestions[Name]["answer"]>;
	/** Ends the process: the next call starts another, with the code as it is then. */
	forget(): void;
}

/**
 * Composes content again and again, in one process of its own: what was compiled and looked up for one
 * time serves the next.
 */
export function createComposer(options: ComposeOptions): Composer {
	let child: ChildProcess | undefined;
	let asked = 0;
	const start = () => {
		const started = fork(path.join(import.meta.dirname, "runComposer.ts"), {
			serialization: "advanced",
		});
		started.setMaxListeners(0); // each task that waits has two
		started.once("exit", () => {
			if (child === started) child = undefined;
		});
		return started;
	};
	const tell = (process: ChildProcess, task: ComposerTask) =>
		new Promise<unknown>((resolve, reject) => {
			const id = ++asked;
			const onEnd = () => reject(new Error("the composer ended early"));
			const onMessage = (answer: ComposerAnswer & { readonly id: number }) => {
				if (answer.id !== id) return;
				process.off("exit", onEnd).off("message", onMessage);
				if ("error" in answer) reject(new Error(answer.error));
				else resolve(answer.answer);
			};
			process.once("exit", onEnd).on("message", onMessage);
			process.send({ id, task });
		});
	const compose = () => {
		child ??= start();
		return tell(child, { options }) as Promise<ComposedContent>;
	};
	return {
		compose,
		ask: async (name, about) => {
			if (!child) await compose();
			const question = { name, about } as DeskQuestion;
			return (await tell(child ?? start(), { question })) as never;
		},
		forget: () => {
			child?.kill();
			child = undefined;
		},
	};
}
