import { whyRefused } from "../../formulas/checkFormula.ts";
import { blankOut } from "../../text/blankOut.ts";
import { overlaps, type Range } from "../../text/range.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Note } from "../finding.ts";
import type { Edit, Paper, RepairedPaper, RepairedText } from "../model.ts";
import type { Problem } from "../problem.ts";
import { proseText } from "../text/inlines.ts";
import { applyMatches } from "./applyMatches.ts";
import { curatedMatches } from "./curatedMatches.ts";
import { PICTURE } from "./htmlRules.ts";
import type { Match } from "./match.ts";
import { type Agreement, noteAgreement } from "./noteAgreement.ts";
import { readableVariant } from "./readableVariant.ts";
import { noteUnset, recoveredMatches } from "./recoveredMatches.ts";
import { matchesOf } from "./repairRule.ts";
import { residueMatches } from "./residueMatches.ts";
import { accentRule, lostEnvironmentRule } from "./texRules.ts";
import { vanishedWords } from "./vanishedWords.ts";
import { wholeMatches } from "./wholeMatches.ts";

/**
 * The longest text that is repaired, in characters: ten times what arXiv takes for an abstract. What is
 * longer is no abstract, and the readers of formulas should not spend minutes on it.
 */
const LONGEST_REPAIRED = 20_000;

/**
 * Repairs the title and the abstract of a paper: first what a person decided, then the formulas that are
 * whole, then those that are recovered, then the residue rules. What is whole is neither recovered nor
 * read by a rule. A formula that KaTeX refuses stays as its source. In a text that is too long only what
 * a person decided is done.
 *
 * @param leastConfidence from which a recovered formula is set
 * @param keepsTex whether the listing left the TeX of other papers whole
 */
export function repairPaper(
	paper: Paper,
	curated: CuratedPaper | undefined,
	{ leastConfidence, keepsTex }: { leastConfidence: number; keepsTex: boolean },
	note: Note,
): { paper: RepairedPaper; problems: readonly Problem[] } {
	const decided = curatedMatches(paper, curated);
	const decisions: Agreement[] = [];
	const wholeIn = (text: string) =>
		wholeMatches(text.length > LONGEST_REPAIRED ? "" : text, !keepsTex, curated?.decisions.macros);
	const whole = { title: wholeIn(paper.title), abstract: wholeIn(paper.abstract) };
	const isWhole = whole.title.keepsTex || whole.abstract.keepsTex;
	const repair = (field: Edit["field"]) => {
		const text = paper[field];
		const { formulas, refused, unknown, unwrapped } = whole[field];
		const accepted = decided[field]
			.filter((match) => match.rule !== "macro" || !formulas.some((one) => overlaps(one, match)))
			.map((match) =>
				canBeTypeset(match, paper.slug, curated, note) ? match : asListed(match, text),
			);
		if (text.length > LONGEST_REPAIRED) {
			const [found, most] = [text.length, LONGEST_REPAIRED].map((count) =>
				count.toLocaleString("en"),
			);
			note({
				kind: "long-text",
				slug: paper.slug,
				detail: `${field} of ${found} characters, of which ${most} would be the most`,
			});
			return applyMatches(field, text, [], accepted);
		}
		const free = (range: Range) => !accepted.some((match) => overlaps(match, range));
		const taken = [...formulas, ...refused];
		const prose = blankOut(text, [...taken, ...unwrapped.flatMap(dollarsOf)]);
		const words = blankOut(prose, isWhole ? [] : wordsIn(prose), "e");
		const recovered = recoveredMatches(isWhole ? "" : words, {
			least: leastConfidence,
			keepsTex,
			refusal: whyRefused,
		});
		decisions.push(...decided[field].map((match) => ({ match, byRule: recovered.certain })));
		noteUnset(recovered, accepted, paper.slug, note);
		for (const { tex, reason } of refused.filter(free))
			note({ kind: "formula-refused", slug: paper.slug, detail: `${tex}: ${reason}` });
		for (const { 0: found, index } of prose.matchAll(LONE_DOLLAR))
			note({
				kind: "lone-dollar",
				slug: paper.slug,
				detail: text.slice(index, index + found.length),
			});
		for (const macro of unknown) note({ kind: "undefined-macro", slug: paper.slug, detail: macro });
		const byRule = [...recovered.certain, ...unwrapped, ...residueMatches(text, taken)];
		return applyMatches(field, text, byRule, [...accepted, ...formulas.filter(free)]);
	};
	const repaired = {
		...paper,
		title: repair("title"),
		abstract: repair("abstract"),
		appearances: paper.appearances.map((appearance) => ({
			...appearance,
			disagreement: appearance.disagreement && readableVariant(appearance.disagreement),
		})),
	};
	if (curated) noteAgreement(decisions, curated, note);
	for (const text of [repaired.title, repaired.abstract]) noteDoubts(text, paper.slug, note);
	return { paper: repaired, problems: decided.problems };
}

/** A dollar that no sum of money follows, with what stands around it. */
const LONE_DOLLAR = /(?<![\\$])\S{0,20}(?<!\\)\$(?!\s?[~≈.]?\d)[^$\n]{0,20}/gu;

/** Names of types in code: `vector<int>`. */
const TYPE = /\b[A-Za-z]\w+<[A-Za-z]\w+>/gu;

/** Words in a face, whose command lost its backslash; one letter in a face is of a formula. */
const FACE =
	/(?<![^\s(“"])(?:text(?:bf|it|tt|sc|sf|rm)|emph|underline|(?:eq)?ref|cite[pt]?|url)\{[\p{L}\d][^{}\\^]{2,200}\}(?![_^])/gu;

/** What may look like formulas, but are accents of names, words in a face, environments, or code. */
function wordsIn(text: string): Range[] {
	const found = [TYPE, FACE].flatMap((pattern) =>
		Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
			start: index,
			end: index + words.length,
		})),
	);
	const accents = text.includes("\\") ? matchesOf(accentRule, text) : [];
	return [...accents, ...found, ...matchesOf(lostEnvironmentRule, text)];
}

/** The dollars that a match takes away. */
function dollarsOf({ start, end, parts: [part] }: Match): Range[] {
	if (!part || !("keep" in part)) return [];
	return [
		{ start, end: part.keep.start },
		{ start: part.keep.end, end },
	];
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

/** What a text still has that is no prose, or lacks that was. */
function noteDoubts(
	{ listed, shown, edits, inlines }: RepairedText,
	slug: string,
	note: Note,
): void {
	const macros = proseText(inlines).match(/\\[A-Za-z]+(?:\{[^{}]{0,40}\})*/gu) ?? [];
	for (const detail of new Set(macros)) note({ kind: "undefined-macro", slug, detail });
	for (const detail of vanishedWords(shown)) note({ kind: "lost-word", slug, detail });
	for (const { start, end, damaged, rule, after } of edits) {
		if (rule === "html-picture" && after === PICTURE)
			note({ kind: "picture", slug, detail: listed.slice(start, end) });
		if (damaged) note({ kind: "formula-damaged", slug, detail: listed.slice(start, end) });
	}
}
