import { forgetItem, mendResult, resultAt } from "../../core/decide.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element } from "../element.ts";
import { resultLine } from "../resultLine.ts";
import { does, leave, type Row } from "./part.ts";

/** The results that a paper reports, and those that a person dropped. */
export function resultRows(paper: DeskPaper): Row[] {
	const { results: decisions = [] } = paper.decisions;
	const kept = paper.results.map((result, at): Row => {
		const decided = resultAt(decisions, result);
		return {
			name: result.value,
			shown: [resultLine(result), element("blockquote", {}, result.quote)],
			actions: [
				{ label: "Mend", form: `result ${at}` },
				does("Drop", mendResult(paper, result, { drop: true })),
				...(decided === undefined ? [] : [leave(forgetItem(paper, "results", decided))]),
			],
		};
	});
	const dropped = decisions.flatMap(({ quote, drop }, at): Row[] => {
		if (!drop) return [];
		return [
			{
				name: quote,
				shown: element("p", {}, "Dropped: ", element("q", {}, quote)),
				actions: [does("Bring back", forgetItem(paper, "results", at))],
			},
		];
	});
	return [...kept, ...dropped];
}
