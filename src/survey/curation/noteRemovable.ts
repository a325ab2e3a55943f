import type { Note } from "../finding.ts";
import type { CuratedPaper } from "./parseCuration.ts";

/** Notes that the rules would decide the same, so that a decision may go from its file. */
export function noteRemovable(
	{ slug, where }: CuratedPaper,
	path: readonly (string | number)[],
	what: string,
	note: Note,
): void {
	note({ kind: "curation-removable", slug, ...where(path), detail: what });
}
