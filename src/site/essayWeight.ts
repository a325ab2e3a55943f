import { texIn } from "../formulas/dollars.ts";
import { typesetFormula } from "../formulas/typesetFormula.ts";
import { type EssayTagName, tagsIn } from "../survey/essay/essayTags.ts";
import type { Comparison } from "../survey/tables/comparison.ts";
import { elementsIn } from "./pageLimit.ts";

/** About so many elements each tag of an essay becomes; a table is weighed by itself. */
const OF_TAG: Readonly<Record<EssayTagName, number>> = {
	...{ Cite: 8, Background: 12, Figure: 140, Comparison: 0 },
};
/** The elements of a formula besides those that it is set with, which are about as many as KaTeX's. */
const OF_FORMULA = 4;
const OF_CELL = 3;
const OF_ROW = 4;

/** About how many elements an essay takes without its tables, told from its source in MDX. */
export function essayWeight(essay: string): number {
	const tags = tagsIn(essay).reduce((sum, { name }) => sum + OF_TAG[name], 0);
	return tags + formulasWeight(essay);
}

/** About how many elements a table takes. */
export function tableWeight({ columns, rows }: Comparison): number {
	const values = rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value));
	return (
		rows.length * (OF_ROW + OF_CELL * columns.length) +
		values.reduce((sum, value) => sum + formulasWeight(value), 0)
	);
}

/** Of the formulas in a text of our own, in dollars. */
function formulasWeight(text: string): number {
	return texIn(text.replaceAll("$$", "$"))
		.formulas.map((tex) => typesetFormula(tex, { asWritten: true }))
		.reduce((sum, set) => sum + OF_FORMULA + ("html" in set ? elementsIn(set.html) : 0), 0);
}
