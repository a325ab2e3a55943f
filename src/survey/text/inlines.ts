import { scriptText } from "../../formulas/scripts.ts";
import { unicodeOf } from "../../formulas/unicodeOf.ts";
import type { Formula, Inline } from "../model.ts";

/** Text without markup, scripts in characters of their own, each formula as `formulaText` gives it. */
function textOf(inlines: readonly Inline[], formulaText: (formula: Formula) => string): string {
	return inlines
		.map((inline) => {
			if (inline.type === "text") return inline.value;
			if (inline.type === "formula") return formulaText(inline.formula);
			const text = textOf(inline.children, formulaText);
			return inline.type === "sub" || inline.type === "sup" ? scriptText(inline.type, text) : text;
		})
		.join("");
}

/** Text as shown: formulas as TeX in dollars. */
export function shownText(inlines: readonly Inline[]): string {
	return textOf(inlines, ({ tex, display }) => (display ? `$$${tex}$$` : `$${tex}$`));
}

/** Text for places without markup: formulas in Unicode. */
export function plainText(inlines: readonly Inline[]): string {
	return textOf(inlines, ({ tex }) => unicodeOf(tex));
}

/** The words alone: formulas left out. */
export function proseText(inlines: readonly Inline[]): string {
	return textOf(inlines, () => " ");
}

/** The formulas of a text in their order, repetitions included. */
export function formulasIn(inlines: readonly Inline[]): Formula[] {
	return inlines.flatMap((inline): Formula[] => {
		if (inline.type === "formula") return [inline.formula];
		return "children" in inline ? formulasIn(inline.children) : [];
	});
}

/** The formulas of some texts, each once. */
export function distinctFormulas(inlines: readonly Inline[]): Formula[] {
	const byText = new Map(
		formulasIn(inlines).map((formula) => [`${formula.tex}\n${formula.raw}`, formula]),
	);
	return [...byText.values()];
}
