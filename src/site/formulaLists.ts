import { formulaKinds } from "../formulas/formulaKind.ts";
import {
	formulaHtml,
	type SurveyFormula,
	surveyFormulas,
	type UnreadTex,
	unreadTex,
} from "./formulas.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { elementsIn, MOST_IN_LISTS } from "./pageLimit.ts";
import { type Part, partList, weightOf } from "./partList.ts";

/** Those that few papers share stand on these papers' pages. */
const MOST = 1500;

/** So many papers are named beside a formula; search finds the others. */
export const NAMED_BESIDE = 60;

/** The formulas that have a place in the list of all, and what of them has pages of its own. */
export interface FormulaLists {
	readonly formulas: readonly SurveyFormula[];
	readonly listed: readonly SurveyFormula[];
	/** the least certain first */
	readonly doubtful: readonly SurveyFormula[];
	readonly unread: readonly UnreadTex[];
	/** none where one page has room for all */
	readonly parts: {
		readonly listed: readonly Part<SurveyFormula>[];
		readonly doubtful: readonly Part<SurveyFormula>[];
		readonly unread: readonly Part<UnreadTex>[];
	};
}

export const DOUBTFUL = "What needs an eye";
export const UNREAD = "Macros that only their authors know, and formulas that cannot be set";

export const formulaLists = gatheredOnce(gather);

async function gather(): Promise<FormulaLists> {
	const formulas = await surveyFormulas();
	const unread = await unreadTex();
	const doubtful = formulas
		.filter((formula) => formula.doubtful)
		.toSorted((a, b) => a.confidence - b.confidence);
	const listed = shared(formulas);
	const weights = new Map<SurveyFormula, number>();
	const weigh = (formula: SurveyFormula) => {
		const weight = weights.get(formula) ?? weightOfRow(formula);
		weights.set(formula, weight);
		return weight;
	};
	const weighUnread = ({ papers }: UnreadTex) => 3 + Math.min(NAMED_BESIDE, papers.length);
	const all = weightOf(listed, weigh) + weightOf(doubtful, weigh) + weightOf(unread, weighUnread);
	if (all <= MOST_IN_LISTS)
		return { formulas, listed, doubtful, unread, parts: { listed: [], doubtful: [], unread: [] } };
	const most = MOST_IN_LISTS;
	const kinds = formulaKinds.map(({ id, title }) => ({
		title,
		slug: id,
		items: listed.filter(({ kind }) => kind === id),
	}));
	return {
		...{ formulas, listed, doubtful, unread },
		parts: {
			listed: partList(kinds, { weigh, most }),
			doubtful: partList([{ title: DOUBTFUL, slug: "doubtful", items: doubtful }], { weigh, most }),
			unread: partList([{ title: UNREAD, slug: "unread", items: unread }], {
				weigh: weighUnread,
				most,
			}),
		},
	};
}

/** All, or where they are many those that most papers share. */
function shared(formulas: readonly SurveyFormula[]): readonly SurveyFormula[] {
	const least = formulas.toSorted((a, b) => b.papers.length - a.papers.length)[MOST];
	const listed = least
		? formulas.filter(({ papers }) => papers.length > least.papers.length).slice(0, MOST)
		: formulas;
	return listed.length > 0 ? listed : formulas.slice(0, MOST);
}

/** See FormulaRow.astro. */
function weightOfRow({ tex, raws, papers }: SurveyFormula): number {
	const texts = elementsIn(formulaHtml(tex) ?? "");
	return 7 + texts + raws.length + Math.min(NAMED_BESIDE, papers.length);
}
