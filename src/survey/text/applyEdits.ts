import type { Edit } from "../model.ts";

/** What a listed text is shown as: the reverse of its edits' record. */
export function applyEdits(
	listed: string,
	edits: readonly Pick<Edit, "start" | "end" | "after">[],
): string {
	const ends = [0, ...edits.map(({ end }) => end)];
	return ends
		.map((end, index) => {
			const next = edits[index];
			return listed.slice(end, next?.start) + (next?.after ?? "");
		})
		.join("");
}
