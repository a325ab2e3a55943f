import { typesetFormula } from "../../../formulas/typesetFormula.ts";

/** Whether two TeX are one formula: the same signs, or the same to look at. */
export function sameFormula(one: string, other: string): boolean {
	if (plainTex(one) === plainTex(other)) return true;
	const [a, b] = [one, other].map((tex) => typesetFormula(tex, { asWritten: true }));
	return a !== undefined && b !== undefined && "html" in a && "html" in b && a.html === b.html;
}

const SYNONYMS: Readonly<Record<string, string>> = {
	"\\le": "\\leq",
	"\\ge": "\\geq",
	"\\ne": "\\neq",
	"\\rightarrow": "\\to",
	"\\lbrace": "\\{",
	"\\rbrace": "\\}",
	"\\Vert": "\\|",
	"\\vert": "|",
	"\\mid": "|",
	"\\ast": "*",
};

/** What only spaces or sizes. */
const SPACING =
	/^(?:\\[,;:! ]|\\(?:left|right|big|Big|bigl|bigr|quad|limits|nolimits|displaystyle|textstyle)|~)$/u;

/** The signs of a TeX, without blanks, sizes, and braces around one sign. */
export function signsOf(tex: string): readonly string[] {
	const signs = (tex.match(/\\[A-Za-z]+|\\.|\S/gu) ?? [])
		.filter((sign) => !SPACING.test(sign))
		.map((sign) => (Object.hasOwn(SYNONYMS, sign) ? SYNONYMS[sign]! : sign));
	return signs;
}

function plainTex(tex: string): string {
	let plain = signsOf(tex).join(" ");
	for (let before = ""; before !== plain; ) {
		before = plain;
		plain = plain.replace(/\{ (\\[A-Za-z]+|\\.|[^\s{}]) \}/gu, "$1");
	}
	return plain;
}
