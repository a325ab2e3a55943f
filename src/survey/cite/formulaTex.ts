/**
 * A text with formulas in dollars as TeX: formulas stay as they are, the rest is escaped.
 *
 * @param formulas the TeX of the formulas; other dollars are signs of money
 * @param textTex the TeX of the text between them, and whether the text begins with it
 * @param enclose puts a formula, dollars included, into the text
 */
export function formulaTex(
	text: string,
	formulas: readonly string[],
	textTex: (text: string, isFirst: boolean) => string,
	enclose: (formula: string) => string = (formula) => formula,
): string {
	return partsOf(text, formulas)
		.map(({ value, isFormula }, index) =>
			isFormula ? enclose(balanced(value)) : textTex(value, index === 0),
		)
		.reduce(
			(before, after) =>
				before.endsWith("$") && after.startsWith("$") ? `${before}{}${after}` : before + after,
			"",
		);
}

interface Part {
	readonly value: string;
	readonly isFormula: boolean;
}

/** The text parted at its formulas; of two that begin together the longer counts. */
function partsOf(text: string, formulas: readonly string[]): readonly Part[] {
	return [...new Set(formulas)]
		.toSorted((a, b) => b.length - a.length)
		.map((tex) => `$${tex.replace(/\s+/gu, " ")}$`)
		.reduce<readonly Part[]>(
			(parts, formula) =>
				parts.flatMap((part) => (part.isFormula ? part : splitAt(part.value, formula))),
			[{ value: text, isFormula: false }],
		);
}

function splitAt(text: string, formula: string): Part[] {
	return text.split(formula).flatMap((value, index): Part[] => {
		const between = { value, isFormula: false };
		return index === 0 ? [between] : [{ value: formula, isFormula: true }, between];
	});
}

/** Every brace of a field counts for BibTeX, so one that is a sign goes by its name. */
function balanced(formula: string): string {
	return formula.replace(/\\([{}])(?! )/gu, (_, brace) =>
		brace === "{" ? "\\lbrace " : "\\rbrace ",
	);
}
