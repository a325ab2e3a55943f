import { DISPLAY_ENVIRONMENT } from "../../formulas/whole/wholeFormulas.ts";
import { formulaParts } from "./formulaParts.ts";
import { texOf } from "./texOf.ts";

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
	return formulaParts(text, formulas)
		.map(({ value, isFormula }, index) =>
			isFormula ? enclose(printable(value)) : textTex(value, index === 0),
		)
		.reduce(
			(before, after) =>
				before.endsWith("$") && after.startsWith("$") ? `${before}{}${after}` : before + after,
			"",
		);
}

/** Environments that are on lines of their own without dollars around them. */
const ALONE = new RegExp(
	`^\\$\\$(?<alone>\\\\begin\\{(?:${DISPLAY_ENVIRONMENT})\\*?\\}[\\s\\S]*)\\$\\$$`,
	"u",
);

/**
 * A formula for a field: every brace counts there, so one that is a sign goes by
 * its name, and letters stand as commands, though not within its text.
 */
function printable(formula: string): string {
	const own = ALONE.exec(formula)?.groups?.alone ?? formula;
	const tex = own.replace(/\\([{}])(?! )/gu, (_, brace) =>
		brace === "{" ? "\\lbrace " : "\\rbrace ",
	);
	if (/\\(?:text|mbox)/u.test(tex)) return tex;
	return tex.replace(/[^ -~](?=([a-zA-Z])?)/gu, (sign, next) => {
		const command = texOf(sign);
		return command.startsWith("$") ? `${command.slice(1, -1)}${next ? " " : ""}` : sign;
	});
}
