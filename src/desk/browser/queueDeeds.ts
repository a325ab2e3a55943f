import { acceptResult, correctFormula, mendResult, rejectFormula } from "../core/decide.ts";
import type { DeskPaper } from "../core/deskPaper.ts";
import type { QueueItem } from "../core/queues.ts";
import type { Deed } from "../core/wire.ts";

/** What it means to accept an item of a queue, and to reject it; what has no meaning is not there. */
export function queueDeeds(
	item: QueueItem,
	paper: DeskPaper | undefined,
): { readonly accept?: Deed; readonly reject?: Deed } {
	if (item.kind === "themes")
		return { accept: { accept: item.slug }, reject: { reject: item.slug } };
	if (!paper) return {};
	const { slug } = paper;
	switch (item.kind) {
		case "unfiled": {
			const { nearest } = item;
			const [phrase = null] = nearest?.phrases ?? [];
			return {
				...(nearest && {
					accept: { changes: [{ slug, key: "themes", value: { [nearest.theme]: phrase } }] },
				}),
				reject: { changes: [{ slug, key: "themes", value: {} }] },
			};
		}
		case "formulas": {
			const { formula } = item;
			const right = { tex: formula.tex, onlyHere: false, damaged: formula.damaged };
			return {
				accept: { changes: [correctFormula(paper, formula, right)] },
				reject: { changes: rejectFormula(paper, formula, false) },
			};
		}
		case "results":
			return {
				accept: { changes: [acceptResult(paper, item.result)] },
				reject: { changes: [mendResult(paper, item.result, { drop: true })] },
			};
	}
}
