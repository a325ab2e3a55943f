import { correctFormula } from "../../core/decide.ts";
import type { DeskFormula } from "../../core/deskFormulas.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element, labelled } from "../element.ts";
import { formulaPreview } from "../formulaPreview.ts";
import type { Form } from "./form.ts";

/** A formula that no rule has seen, to be told by a person. */
export const unseenFormula: DeskFormula = {
	...{ field: "abstract", tex: "", raw: "", confidence: 0, damaged: false },
	...{ nth: undefined, count: 1, around: "", context: "", decided: undefined },
};

/** Asks for the TeX of a stretch, and shows how it is set while one writes. */
export function formulaForm(paper: DeskPaper, formula: DeskFormula): Form {
	const isNew = formula.raw === "";
	const listed = element("input", { name: "listed", value: formula.raw, readOnly: !isNew });
	const { element: preview, show } = formulaPreview();
	const tex = element("textarea", {
		...{ className: "tex-field", name: "tex", rows: 2, value: formula.tex, spellcheck: false },
		oninput: () => show(tex.value),
	});
	const damaged = element("input", { type: "checkbox", name: "damaged", checked: formula.damaged });
	const here = element("input", { type: "checkbox", name: "here", checked: false });
	const hasOthers = formula.decided === undefined && formula.count > 1;
	show(formula.tex);
	return {
		body: [
			labelled(
				"As listed",
				listed,
				isNew ? "The stretch exactly as the listing has it." : undefined,
			),
			labelled("TeX", tex),
			preview,
			hasOthers &&
				element(
					"label",
					{ className: "check" },
					here,
					` only in “${formula.around}”, not in all ${formula.count} places`,
				),
			element("label", { className: "check" }, damaged, " the export lost a command inside it"),
		],
		deed: () => {
			if (tex.value.trim() === "" || listed.value === "") return undefined;
			const right = { tex: tex.value.trim(), onlyHere: here.checked, damaged: damaged.checked };
			return { changes: [correctFormula(paper, { ...formula, raw: listed.value }, right)] };
		},
		restored: () => show(tex.value),
		hear: (message) => {
			if (isNew && message.type === "selection") listed.value = message.text;
		},
	};
}
