import { forgetItem, rejectFormula } from "../../core/decide.ts";
import type { DeskFormula } from "../../core/deskFormulas.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element } from "../element.ts";
import { formulaPreview } from "../formulaPreview.ts";
import { does, leave, type Row } from "./part.ts";

/** The formulas of a paper, those that it might have, and one that nobody has seen. */
export function formulaRows(paper: DeskPaper): Row[] {
	return [
		...paper.formulas.map((formula, at) => formulaRow(paper, formula, at)),
		{
			name: "a formula that is missing",
			shown: undefined,
			actions: [{ label: "Another formula", form: "formula new" }],
		},
	];
}

function formulaRow(paper: DeskPaper, formula: DeskFormula, at: number): Row {
	const { raw, tex, confidence, decided, nth, damaged, count } = formula;
	const { element: preview, show } = formulaPreview();
	show(tex);
	const how = [
		decided === undefined ? `${Math.round(confidence * 100)} % sure` : "a person’s decision",
		nth === undefined && "stays as listed",
		damaged && "damaged",
	];
	return {
		name: raw,
		shown: [
			preview,
			element(
				"p",
				{ className: "note" },
				element("code", {}, raw),
				` · ${how.filter(Boolean).join(", ")}`,
			),
		],
		actions: [
			{ label: "Correct", form: `formula ${at}` },
			does("Not a formula", ...rejectFormula(paper, formula, count > 1)),
			...(decided === undefined ? [] : [leave(forgetItem(paper, "formulas", decided))]),
		],
	};
}
