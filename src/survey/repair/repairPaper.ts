import { whyRefused } from "../../formulas/checkFormula.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Note } from "../finding.ts";
import type { Edit, Paper, RepairedPaper, RepairedText } from "../model.ts";
import type { Problem } from "../problem.ts";
import { applyMatches } from "./applyMatches.ts";
import { curatedMatches } from "./curatedMatches.ts";
import type { Match } from "./match.ts";
import { type Agreement, noteAgreement } from "./noteAgreement.ts";
import { noteUnset, recoveredMatches } from "./recoveredMatches.ts";
import { matchesOf } from "./repairRule.ts";
import { residueRules } from "./residueRules.ts";

/**
 * The longest text that is repaired, in characters: ten times what arXiv takes for an abstract. What is
 * longer is no abstract, and the readers of formulas should not spend minutes on it.
 */
const LONGEST_REPAIRED = 20_000;

/**
 * Repairs the title and the abstract of a paper: first what a person decided,
 * then the formulas that are recovered, then the residue rules. A formula that
 * KaTeX refuses stays as its source. In a text that is too long only what a person decided is done.
 *
 * @param leastConfidence from which a recovered formula is set
 */
export function repairPaper(
	paper: Paper,
	curated: CuratedPaper | undefined,
	leastConfidence: number,
	note: Note,
): { paper: RepairedPaper; problems: readonly Problem[] } {
	const decided = curatedMatches(paper, curated);
	const decisions: Agreement[] = [];
	const repair = (field: Edit["field"]) => {
		const accepted = decided[field].map((match) =>
			canBeTypeset(match, paper.slug, curated, note) ? match : asListed(match, paper[field]),
		);
		if (paper[field].length > LONGEST_REPAIRED) {
			const [found, most] = [paper[field].length, LONGEST_REPAIRED].map((count) =>
				count.toLocaleString("en"),
			);
			note({
				kind: "long-text",
				slug: paper.slug,
				detail: `${field} of ${found} characters, of which ${most} would be the most`,
			});
			return applyMatches(field, paper[field], [], accepted);
		}
		const recovered = recoveredMatches(paper[field], leastConfidence, whyRefused);
		decisions.push(...decided[field].map((match) => ({ match, byRule: recovered.certain })));
		noteUnset(recovered, accepted, paper.slug, note);
		const byRule = [
			...recovered.certain,
			...residueRules.flatMap((rule) => matchesOf(rule, paper[field])),
		];
		return applyMatches(field, paper[field], byRule, accepted);
	};
	const repaired = {
		...paper,
		title: repair("title"),
		abstract: repair("abstract"),
	};
	if (curated) noteAgreement(decisions, curated, note);
	for (const text of [repaired.title, repaired.abstract]) noteDoubts(text, paper.slug, note);
	return { paper: repaired, problems: decided.problems };
}

/** A stretch that stays as it is, whatever a rule would make of it. */
function asListed(match: Match, text: string): Match {
	return { ...match, parts: [{ put: text.slice(match.start, match.end) }] };
}

function canBeTypeset(
	{ parts, formula }: Match,
	slug: string,
	curated: CuratedPaper | undefined,
	note: Note,
): boolean {
	for (const part of parts) {
		if (!("formula" in part)) continue;
		const { tex, raw } = part.formula;
		const reason = whyRefused(tex);
		if (reason === undefined) continue;
		note({
			kind: "formula-refused",
			slug,
			...(formula !== undefined && curated?.where(["formulas", formula])),
			detail: `${raw}, as ${tex}: ${reason}`,
		});
		return false;
	}
	return true;
}

/** Macros left outside of formulas, and damaged formulas. */
function noteDoubts({ listed, edits, inlines }: RepairedText, slug: string, note: Note): void {
	const macros = inlines.flatMap((inline) =>
		inline.type === "text" ? [...inline.value.matchAll(/\\[A-Za-z]+(?:\{[^{}]{0,40}\})*/gu)] : [],
	);
	for (const macro of new Set(macros.map(([found]) => found)))
		note({ kind: "undefined-macro", slug, detail: macro });
	for (const { start, end, damaged } of edits) {
		if (damaged) note({ kind: "formula-damaged", slug, detail: listed.slice(start, end) });
	}
}
