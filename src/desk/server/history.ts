import path from "node:path";
import { readText, writeText } from "../../disk/textFiles.ts";
import type { FileChange } from "../core/planChanges.ts";

/** What the desk wrote, and how it is taken back. */
export interface History {
	/**
	 * Writes the files of a step.
	 *
	 * @param what the step in words
	 * @returns the file that is not as the step takes it to be; then nothing is written
	 */
	write(what: string, changes: readonly FileChange[]): Promise<string | undefined>;
	/** Takes the last step back; a file that was changed since stays, and so does the step. */
	undo(): Promise<Undone>;
	/** the last step in words */
	last(): string | undefined;
}

export type Undone =
	| { readonly undone: string }
	/** the file that was changed since; none where there is no step */
	| { readonly changed: string | undefined };

/** Begins the history of a content folder: it is kept as long as the server runs. */
export function createHistory(content: string): History {
	const steps: { readonly what: string; readonly changes: readonly FileChange[] }[] = [];
	let turn: Promise<unknown> = Promise.resolve();
	/** one after another */
	const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
		const result = turn.then(act);
		turn = result.catch(() => {});
		return result;
	};
	const firstOther = async (changes: readonly FileChange[]): Promise<string | undefined> => {
		for (const { file, before } of changes)
			if ((await readText(path.join(content, file))) !== before) return file;
		return undefined;
	};
	const apply = async (changes: readonly FileChange[]) => {
		const done: FileChange[] = [];
		try {
			for (const change of changes) {
				await writeText(path.join(content, change.file), change.after);
				done.push(change);
			}
		} catch (error) {
			for (const { file, before } of done.reverse())
				await writeText(path.join(content, file), before).catch(() => {});
			throw error;
		}
	};
	return {
		write: (what, changes) =>
			inTurn(async () => {
				const other = await firstOther(changes);
				if (other !== undefined) return other;
				await apply(changes);
				steps.push({ what, changes });
				return undefined;
			}),
		undo: () =>
			inTurn(async () => {
				const step = steps.at(-1);
				if (!step) return { changed: undefined };
				const back = step.changes.map(({ file, before, after }) => ({
					...{ file, before: after, after: before },
				}));
				const other = await firstOther(back);
				if (other !== undefined) return { changed: other };
				await apply(back.reverse());
				steps.pop();
				return { undone: step.what };
			}),
		last: () => steps.at(-1)?.what,
	};
}
