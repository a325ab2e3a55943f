import { noteRemovable } from "../curation/noteRemovable.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Note } from "../finding.ts";
import type { Match } from "./match.ts";

/** A person's match and those that the rules are certain of in the same text. */
export interface Agreement {
	readonly match: Match;
	readonly byRule: readonly Match[];
}

/** Notes the formulas that a person gave and the rules recover alike wherever they stand. */
export function noteAgreement(
	decisions: readonly Agreement[],
	curated: CuratedPaper,
	note: Note,
): void {
	for (const [index, { listed }] of (curated.decisions.formulas ?? []).entries()) {
		const own = decisions.filter(({ match }) => match.formula === index);
		const alike = own.every(({ match, byRule }) => byRule.some((rule) => sameFormula(rule, match)));
		if (own.length > 0 && alike)
			noteRemovable(curated, ["formulas", index], `the formula ${listed}`, note);
	}
}

function sameFormula(one: Match, other: Match): boolean {
	const [a, b] = [one.parts[0], other.parts[0]];
	if (one.start !== other.start || one.end !== other.end || !a || !b) return false;
	if (!("formula" in a && "formula" in b)) return false;
	return a.formula.tex === b.formula.tex && a.formula.damaged === b.formula.damaged;
}
