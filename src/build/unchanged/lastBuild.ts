import { rmSync } from "node:fs";
import path from "node:path";
import { readSealed, writeSealed } from "../../cache/sealedFile.ts";
import { stateOf } from "./stateOf.ts";

/** A build that made all that it should. */
export interface LastBuild {
	/** what it was made of, see `inputsOf` */
	readonly inputs: string;
	/** what it said is wrong, as it stood on the screen */
	readonly warnings: string;
	/** what it told a curator, with no page written */
	readonly summary: string;
}

interface Written extends LastBuild {
	readonly state: string;
}

const fileOf = (cache: string) => path.join(cache, "last-build.json");

/**
 * The last build of a content, if what it made still stands as it was left.
 *
 * @param cache what is kept for the content
 * @param made the folders that it wrote
 */
export function lastBuild(cache: string, made: readonly string[]): LastBuild | undefined {
	const record = readSealed(fileOf(cache));
	if (!record) return undefined;
	const { state, ...build } = JSON.parse(record.toString()) as Written;
	return state === stateOf(made) ? build : undefined;
}

/** The folders are about to change. */
export function forgetBuild(cache: string): void {
	rmSync(fileOf(cache), { force: true });
}

export function recordBuild(cache: string, made: readonly string[], build: LastBuild): void {
	const state = stateOf(made);
	if (state !== undefined)
		writeSealed(fileOf(cache), JSON.stringify({ ...build, state } satisfies Written));
}
