import type { DeskTheme } from "../../core/answerDesk.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { apartForm } from "./apartForm.ts";
import type { Form } from "./form.ts";
import { formulaForm, unseenFormula } from "./formulaForm.ts";
import { type LineKey, lineForm, lineKeys } from "./lineForm.ts";
import { linksForm } from "./linksForm.ts";
import { resultForm } from "./resultForm.ts";
import { macroForm, stretchForm } from "./stretchForm.ts";
import { themesForm } from "./themesForm.ts";

/**
 * The form of a name: `summary`, `formula 2`, `text new`.
 *
 * @returns none where the paper has no such thing any more
 */
export function formOf(
	name: string,
	paper: DeskPaper,
	themes: readonly DeskTheme[],
): Form | undefined {
	const [kind = "", which = ""] = name.split(" ");
	const isNew = which === "new";
	const at = Number(which);
	if (kind in lineKeys) return lineForm(paper, kind as LineKey, paper[kind as LineKey] ?? "");
	if (kind === "themes") return themesForm(paper, themes);
	if (kind === "apart") return apartForm(paper);
	if (kind === "links") return linksForm(paper);
	if (kind === "macro") return macroForm(paper, isNew ? "" : which);
	if (kind === "text")
		return isNew || paper.decisions.text?.[at]
			? stretchForm(paper, isNew ? undefined : at)
			: undefined;
	if (kind === "formula" && isNew) return formulaForm(paper, unseenFormula);
	const formula = kind === "formula" ? paper.formulas[at] : undefined;
	if (formula) return formulaForm(paper, formula);
	const result = kind === "result" ? paper.results[at] : undefined;
	return result && resultForm(paper, result);
}
