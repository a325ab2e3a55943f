import type { Change } from "../../../survey/curation/write/change.ts";
import type { Deed } from "../../core/wire.ts";
import type { Child } from "../element.ts";

/** What can be done with a thing: a form that it opens, or a deed. */
export interface Action {
	readonly label: string;
	readonly form?: string;
	readonly deed?: () => Deed;
}

/** One thing that can be corrected, and how. */
export interface Row {
	/** in words, for those who hear the buttons */
	readonly name: string;
	readonly shown: Child;
	readonly actions: readonly Action[];
}

/** What belongs together of a paper. */
export interface Part {
	readonly title: string;
	readonly rows: readonly Row[];
}

/** An action that decides at once, once its lines are agreed to. */
export const does = (label: string, ...changes: Change[]): Action => ({
	label,
	deed: () => ({ changes }),
});

/** What leaves a thing to the rules again. */
export const leave = (...changes: Change[]): Action => does("Leave to the rules", ...changes);

/** Parts of a line with a comma between each two. */
export const listed = (items: readonly Node[]): Child =>
	items.flatMap((item, at) => (at > 0 ? [", ", item] : [item]));
