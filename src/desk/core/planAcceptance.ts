import { PROPOSED } from "../../survey/theme.ts";
import type { Plan } from "./planChanges.ts";

/** A theme's file. */
export interface ThemeFile {
	readonly id: string;
	readonly text: string;
}

/**
 * The files that change when a person accepts a theme: the file of a proposed one is moved; one that the
 * build found gets a file. With the first of these the survey has themes of its own, and the build finds
 * none any more: so the others wait as proposed ones.
 *
 * @param found by the build, as their files would be
 * @param proposed whose files wait
 * @param taken the ids of those that the content has
 */
export function planAcceptance(
	id: string,
	found: readonly ThemeFile[],
	proposed: readonly ThemeFile[],
	taken: readonly string[],
): Plan {
	if (taken.includes(id)) return { refused: `There is a theme ${id} already.` };
	const waiting = proposed.find((theme) => theme.id === id);
	const theme = waiting ?? found.find((theme) => theme.id === id);
	if (!theme) return { refused: `No theme ${id} is proposed any more.` };
	const waits = new Set(proposed.map((theme) => theme.id));
	const others = found.filter((other) => other.id !== id && !waits.has(other.id));
	return {
		changes: [
			{ file: fileOf(id), before: undefined, after: theme.text },
			...(waiting ? [{ file: proposedFileOf(id), before: theme.text, after: undefined }] : []),
			...others.map((other) => ({
				...{ file: proposedFileOf(other.id), before: undefined, after: other.text },
			})),
		],
	};
}

const fileOf = (id: string) => `themes/${id}.mdx`;
export const proposedFileOf = (id: string) => `themes/${PROPOSED}/${id}.mdx`;
