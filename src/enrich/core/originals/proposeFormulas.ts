import { whyRefused } from "../../../formulas/checkFormula.ts";
import type { CuratedPaper } from "../../../survey/curation/parseCuration.ts";
import type { Decisions } from "../../../survey/curation/write/change.ts";
import type { RepairedText } from "../../../survey/model.ts";
import { curatedMatches } from "../../../survey/repair/curatedMatches.ts";
import type { Match } from "../../../survey/repair/match.ts";
import { overlaps, type Range } from "../../../text/range.ts";
import type { AlignedFormula } from "./alignFormulas.ts";
import { placeStretch } from "./placeStretch.ts";
import { sameFormula, signsOf } from "./sameFormula.ts";

type Formula = NonNullable<Decisions["formulas"]>[number];

/** A formula that the original has otherwise than the survey shows it. */
export interface RestoredFormula {
	/** the stretch as listed */
	readonly listed: string;
	/** the TeX that the survey shows today; undefined where it shows the text as listed */
	readonly shown: string | undefined;
	/** the author's */
	readonly tex: string;
}

export interface ProposedFormulas {
	/** the paper's decisions about formulas with those of the original; undefined where nothing changes */
	readonly decisions: readonly Formula[] | undefined;
	readonly restored: readonly RestoredFormula[];
	/** those that a person or KaTeX has stay as they are */
	readonly left: readonly (RestoredFormula & { readonly why: string })[];
	/** how many are shown as the author wrote them already */
	readonly same: number;
}

/** The texts of a paper as the survey shows them today, and what a person decided about them. */
export interface ShownPaper {
	readonly title: RepairedText;
	readonly abstract: RepairedText;
	readonly curated: CuratedPaper | undefined;
}

/**
 * What a person would decide about the formulas of a paper with its original at hand. A decision that there
 * is stays, but for one that has no more than what the export left of the author's TeX: this one is
 * completed.
 *
 * @param from the record that has the original, in words
 */
export function proposeFormulas(
	{ title, abstract, curated }: ShownPaper,
	aligned: readonly AlignedFormula[],
	from: string,
): ProposedFormulas {
	const before = (curated?.decisions.formulas ?? []).map(
		({ damaged, ...one }): Formula => ({ ...one, ...(damaged && { damaged }) }),
	);
	const fields = { title: title.listed, abstract: abstract.listed };
	const decided = curatedMatches(fields, curated).abstract.filter(
		({ formula }) => formula !== undefined,
	);
	const restored: RestoredFormula[] = [];
	const left: (RestoredFormula & { why: string })[] = [];
	const fresh: AlignedFormula[] = [];
	const completed = new Map<number, string>();
	let same = 0;
	for (const formula of aligned) {
		const shown = shownAt(abstract, formula);
		if (isAsShown(abstract.listed, shown, formula)) {
			same += 1;
			continue;
		}
		const told = {
			listed: abstract.listed.slice(formula.start, formula.end),
			shown: shown.length === 0 ? undefined : shown.map(({ tex }) => tex).join(", "),
			tex: formula.tex,
		};
		const isBroken = /[\uFFFD]|(?!\s)\p{C}/u.test(told.listed + told.tex);
		const refused = isBroken ? "it has signs that are none" : whyRefused(formula.tex);
		const own = decided.filter((match) => overlaps(match, formula));
		const index = own[0]?.formula;
		if (refused !== undefined) left.push({ ...told, why: `it cannot be typeset: ${refused}` });
		else if (own.length === 0) {
			fresh.push(formula);
			restored.push(told);
		} else if (
			index !== undefined &&
			isCompletable(before[index], index, formula, decided, aligned)
		) {
			completed.set(index, formula.tex);
			restored.push(told);
		} else left.push({ ...told, why: "a person decided otherwise" });
	}
	const decisions = [
		...before.map((one, index) => {
			const tex = completed.get(index);
			if (tex === undefined) return one;
			const { damaged: _, ...rest } = one;
			return { ...rest, tex, from };
		}),
		...[
			...Map.groupBy(fresh, (one) => `${stretchOf(abstract.listed, one)}\n${one.tex}`).values(),
		].map((group) => {
			const listed = stretchOf(abstract.listed, group[0]!);
			const where = placeStretch(fields, listed, group);
			return { listed, tex: group[0]!.tex, ...(where && { where }), from };
		}),
	];
	const isChanged = completed.size + fresh.length > 0;
	return { decisions: isChanged ? decisions : undefined, restored, left, same };
}

const stretchOf = (text: string, { start, end }: Range) => text.slice(start, end);

interface ShownFormula extends Range {
	readonly tex: string;
	readonly damaged: boolean;
}

/** The formulas that a text shows where a stretch of it stands. */
export function shownAt({ edits }: RepairedText, range: Range): readonly ShownFormula[] {
	return edits
		.filter((edit) => overlaps(edit, range) && /^\$[\s\S]+\$$/u.test(edit.after))
		.map(({ start, end, after, damaged = false }) => {
			return { start, end, tex: after.replace(/^\${1,2}|\${1,2}$/gu, ""), damaged };
		});
}

/**
 * Whether a text shows a formula as its author wrote it: as one, or in pieces with numbers and commas between
 * them, which look alike in prose.
 */
export function isAsShown(
	listed: string,
	shown: readonly ShownFormula[],
	{ start, end, tex }: AlignedFormula,
): boolean {
	if (shown.length === 0 || shown.some((one) => one.damaged || one.start < start || one.end > end))
		return false;
	let [at, whole, prose] = [start, "", ""];
	for (const one of shown) {
		prose += listed.slice(at, one.start);
		whole += `${listed.slice(at, one.start)} ${one.tex} `;
		at = one.end;
	}
	prose += listed.slice(at, end);
	return /^[\d.,;\s]*$/u.test(prose) && sameFormula(whole + listed.slice(at, end), tex);
}

/** Whether a decision has nothing that the author's TeX lacks, wherever it counts. */
function isCompletable(
	decision: Formula | undefined,
	index: number,
	formula: AlignedFormula,
	decided: readonly Match[],
	aligned: readonly AlignedFormula[],
): boolean {
	if (decision === undefined || decision.from !== undefined) return false;
	const places = decided.filter((match) => match.formula === index);
	const isMeant = ({ start, end }: Range) =>
		aligned.some((one) => one.start === start && one.end === end && one.tex === formula.tex);
	return (
		places.every(isMeant) &&
		(decision.damaged === true || holdsInOrder(signsOf(formula.tex), signsOf(decision.tex)))
	);
}

function holdsInOrder(all: readonly string[], some: readonly string[]): boolean {
	let at = 0;
	for (const sign of some.filter((sign) => !/^[{}]$/u.test(sign))) {
		at = all.indexOf(sign, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
