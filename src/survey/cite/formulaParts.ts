import { unicodeOf } from "../../formulas/unicodeOf.ts";

/** A piece of a text: a formula with its dollars, or what stands between formulas. */
export interface FormulaPart {
	readonly value: string;
	readonly isFormula: boolean;
}

/**
 * A text parted at its formulas; of two that begin together the longer counts.
 *
 * @param formulas the TeX of those that stand in dollars, one or two on each side; other dollars are money
 */
export function formulaParts(text: string, formulas: readonly string[]): readonly FormulaPart[] {
	return [...new Set(formulas)]
		.toSorted((a, b) => b.length - a.length)
		.map((tex) => tex.replace(/\s+/gu, " "))
		.flatMap((tex) => [`$$${tex}$$`, `$${tex}$`])
		.reduce<readonly FormulaPart[]>(
			(parts, formula) =>
				parts.flatMap((part) => (part.isFormula ? part : splitAt(part.value, formula))),
			[{ value: text, isFormula: false }],
		);
}

/** The same text with its formulas in Unicode, for places that set no TeX. */
export function withoutTex(text: string, formulas: readonly string[]): string {
	return formulaParts(text, formulas)
		.map(({ value, isFormula }) =>
			isFormula ? unicodeOf(value.replace(/^\$+|\$+$/gu, "")) : value,
		)
		.join("");
}

function splitAt(text: string, formula: string): FormulaPart[] {
	return text.split(formula).flatMap((value, index): FormulaPart[] => {
		const between = { value, isFormula: false };
		return index === 0 ? [between] : [{ value: formula, isFormula: true }, between];
	});
}
