import { fileByCuration, filingDecision } from "../../survey/classify/fileByCuration.ts";
import { checkCuration } from "../../survey/curation/checkCuration.ts";
import {
	type Curation,
	type CurationFile,
	parseCuration,
} from "../../survey/curation/parseCuration.ts";
import { curateResults } from "../../survey/enrich/results/curateResults.ts";
import { findResults } from "../../survey/enrich/results/findResults.ts";
import type { Finding, FindingKind } from "../../survey/finding.ts";
import type { EnrichedPaper } from "../../survey/model.ts";
import type { Problem } from "../../survey/problem.ts";
import { listingsWithTex } from "../../survey/repair/listingsWithTex.ts";
import { repairPaper } from "../../survey/repair/repairPaper.ts";
import type { Survey } from "../../survey/survey.ts";
import { quote } from "../../text/quote.ts";
import { queueNames } from "./queueNames.ts";

/** What is wrong with a decision though the build goes on: it would not be as the person meant it. */
const REFUSED: readonly FindingKind[] = ["phrase-not-found", "formula-refused", "text-refused"];

/**
 * Why a survey could not be made with the curation as it would be after a change, or not as it is meant;
 * what was wrong before is not told. Only the paper of the change is looked at.
 *
 * @param before the curation files as they are
 * @param after the same as they would be
 */
export function checkChange(
	survey: Survey,
	leastConfidence: number,
	slug: string,
	before: readonly CurationFile[],
	after: readonly CurationFile[],
): readonly string[] {
	const known = new Set(problemsOf(survey, leastConfidence, slug, before));
	return problemsOf(survey, leastConfidence, slug, after).filter((problem) => !known.has(problem));
}

function problemsOf(
	survey: Survey,
	leastConfidence: number,
	slug: string,
	files: readonly CurationFile[],
): string[] {
	const { curation, problems } = parseCuration(files);
	const paper = survey.papers.find((paper) => paper.slug === slug);
	const unknown = checkCuration(curation, {
		slugs: [...survey.papers, ...survey.withoutAbstract].map((paper) => paper.slug),
		files: survey.listings.map(({ file }) => file),
		themes: survey.themes,
	});
	const { misfits, notes } = paper
		? misfitsOf(survey, leastConfidence, paper, curation)
		: { misfits: [], notes: [] };
	const { sameAs, apart = [] } = curation.papers.get(slug)?.decisions ?? {};
	const others = [...survey.papers, ...survey.withoutAbstract].map((other) => other.slug);
	const joined = [
		...(sameAs !== undefined && (sameAs === slug || !others.includes(sameAs))
			? [`There is no other paper ${quote(sameAs)}.`]
			: []),
		...apart
			.filter((file) => !survey.listings.some((listing) => listing.file === file))
			.map((file) => `There is no listing ${quote(file)}.`),
	];
	const found = survey.fitted === undefined ? [] : survey.themes.filter(({ proposed }) => proposed);
	const decided = Object.keys(curation.papers.get(slug)?.decisions.themes ?? {});
	const open = found
		.filter(({ id }) => decided.includes(id))
		.map(
			({ title }) =>
				`${quote(title)} was found by the build, and may be another theme in the next. Accept it first: ` +
				`${quote(queueNames.themes)} among the queues.`,
		);
	const refused = notes.filter(({ kind }) => REFUSED.includes(kind));
	return [
		...[...problems, ...unknown, ...misfits].map(tell),
		...joined,
		...open,
		...refused.map(({ kind, detail }) => `${REASONS[kind] ?? kind}: ${detail}`),
	];
}

const REASONS: Readonly<Partial<Record<FindingKind, string>>> = {
	"phrase-not-found": "The phrase stands neither in the title nor in the abstract",
	"formula-refused": "KaTeX cannot set the formula",
	"text-refused": "The text cannot be set",
};

/** Without the line, which is another after the change. */
const tell = ({ expected, found, todo }: Problem) =>
	`Expected ${expected}; found ${found}. To do: ${todo}.`;

/** What does not fit the text of a paper. */
function misfitsOf(
	survey: Survey,
	leastConfidence: number,
	paper: EnrichedPaper,
	curation: Curation,
): { misfits: readonly Problem[]; notes: readonly Finding[] } {
	const curated = curation.papers.get(paper.slug);
	const notes: Finding[] = [];
	const note = (finding: Finding) => notes.push(finding);
	const withTex = listingsWithTex(survey.listings);
	const keepsTex = paper.appearances.some(({ file }) => withTex.has(file));
	const listed = { ...paper, title: paper.title.listed, abstract: paper.abstract.listed };
	const repaired = repairPaper(listed, curated, { leastConfidence, keepsTex }, note);
	const decided = curated && filingDecision(curated.decisions);
	if (decided) fileByCuration(repaired.paper, decided, survey.themes, note);
	const results = curateResults(repaired.paper, findResults(repaired.paper.abstract), curated);
	return { misfits: [...repaired.problems, ...results.problems], notes };
}
