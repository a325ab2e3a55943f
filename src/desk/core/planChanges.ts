import type { CurationFile } from "../../survey/curation/parseCuration.ts";
import { applyChange } from "../../survey/curation/write/applyChange.ts";
import type { Change } from "../../survey/curation/write/change.ts";
import { readYaml } from "../../text/yaml.ts";
import { curationFileOf } from "./curationFileOf.ts";

/** A file of the content before and after a step; undefined where there is none. */
export interface FileChange {
	/** its path from the content folder, with slashes */
	readonly file: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What a step would write, or why it cannot. */
export type Plan = { readonly changes: readonly FileChange[] } | { readonly refused: string };

/**
 * The files of curation that change when a paper's decisions do.
 *
 * @param files those whose keys are papers, as they are
 */
export function planChanges(files: readonly CurationFile[], changes: readonly Change[]): Plan {
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	for (const change of changes) {
		const now = [...texts].map(([file, text]) => ({ file, text }));
		const file = curationFileOf(now, change.slug, change.key);
		const text = texts.get(file) ?? "";
		const [error] = readYaml(text).errors;
		if (error)
			return {
				refused: `${file}:${error.line} must be mended first: ${error.found}. ${error.todo}.`,
			};
		texts.set(file, applyChange(text, change));
	}
	const before = new Map(files.map(({ file, text }) => [file, text]));
	return {
		changes: [...texts]
			.map(([file, after]) => ({ file, before: before.get(file), after }))
			.filter(({ before, after }) => before !== after),
	};
}

/** The files as they are after a step. */
export function filesAfter(
	files: readonly CurationFile[],
	changes: readonly FileChange[],
): readonly CurationFile[] {
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	for (const { file, after } of changes) {
		if (after === undefined) texts.delete(file);
		else texts.set(file, after);
	}
	return [...texts].map(([file, text]) => ({ file, text }));
}
