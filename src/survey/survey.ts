import { fileByCuration } from "./classify/fileByCuration.ts";
import { fileByRules } from "./classify/fileByRules.ts";
import { createScoring } from "./classify/scoreThemes.ts";
import { checkCuration } from "./curation/checkCuration.ts";
import { noteRemovable } from "./curation/noteRemovable.ts";
import { type CurationFile, parseCuration } from "./curation/parseCuration.ts";
import { listingYears } from "./date/listingYears.ts";
import { type ListingFacts, listingFacts } from "./emit/listingFacts.ts";
import { surveyJson } from "./emit/surveyJson.ts";
import { type Page, toPage } from "./emit/toPage.ts";
import { curateClaims } from "./enrich/claims/curateClaims.ts";
import { findClaims } from "./enrich/claims/findClaims.ts";
import { linksOf } from "./enrich/linksOf.ts";
import { mapPapers, type PaperMap } from "./enrich/map/mapPapers.ts";
import { relatedPapers } from "./enrich/relatedPapers.ts";
import { wordVectors } from "./enrich/wordVectors.ts";
import { checkEssays } from "./essay/checkEssays.ts";
import type { Finding } from "./finding.ts";
import { readListing, type SourceFile } from "./listing/readListing.ts";
import { inspectPapers } from "./merge/inspectPapers.ts";
import { mergeEntries } from "./merge/mergeEntries.ts";
import type { EnrichedPaper, Filing, Listing, ListingYear, ThemedPaper } from "./model.ts";
import type { Problem } from "./problem.ts";
import { repairPaper } from "./repair/repairPaper.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { printedDate } from "./text/isoDate.ts";
import type { Theme } from "./theme.ts";

/** All that a survey is made of, as read from the content folder. */
export interface Content {
	/** sorted by name */
	readonly listings: readonly SourceFile[];
	readonly curation: readonly CurationFile[];
	/** sorted by order */
	readonly themes: readonly Theme[];
	/** false when a theme could not be read */
	readonly themesComplete?: boolean;
	readonly settings?: Settings;
}

export interface Survey {
	readonly listings: readonly Listing[];
	/** the year of each listing and why, by file */
	readonly years: ReadonlyMap<string, ListingYear>;
	readonly papers: readonly EnrichedPaper[];
	readonly pages: readonly Page[];
	readonly findings: readonly Finding[];
	readonly listingFacts: readonly ListingFacts[];
	/** undefined where there are too few or too many papers for one */
	readonly map: PaperMap | undefined;
	/** `dist/survey.json` */
	readonly json: object;
}

/** Told before each stage, with its name. */
export type OnStage = (stage: string) => void;

/**
 * Composes the survey: the stages in their order. It never throws for what the
 * content holds: what cannot be used is a problem, and the survey is what the
 * rest gives; whether that is wanted is the caller's decision.
 */
export function composeSurvey(
	content: Content,
	onStage: OnStage = () => {},
): { survey: Survey; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const note = (finding: Finding) => findings.push(finding);

	onStage("read listings");
	const read = content.listings.map(readListing);
	problems.push(...read.flatMap((result) => result.problems));
	findings.push(...read.flatMap((result) => result.findings));
	for (const { file, line, found } of problems) {
		note({ kind: "listing-skipped", file, ...(line !== undefined && { line }), detail: found });
	}
	const listings = read.flatMap(({ listing }) => (listing ? [listing] : []));

	onStage("read curation");
	const { curation, problems: misread } = parseCuration(content.curation);
	problems.push(...misread);

	onStage("date and merge");
	const files = content.listings.map(({ file }) => file);
	const stated = new Map(
		[...curation.listings].map(([file, { year, ...place }]) => [
			file,
			{ year, where: `${place.file}:${place.line}` },
		]),
	);
	const dated = listingYears(listings, stated);
	problems.push(...dated.problems);
	findings.push(...dated.findings);
	const statedDates = new Map(
		[...curation.papers].flatMap(
			([
				slug,
				{
					decisions: { date, year },
				},
			]) => {
				const found = date === undefined ? undefined : printedDate(date);
				const given = found ?? (year === undefined ? undefined : { year, dayAsListed: true });
				return given ? [[slug, given] as const] : [];
			},
		),
	);
	const merged = mergeEntries(listings, dated.years, statedDates, note);
	problems.push(...merged.problems);
	inspectPapers(merged.papers, listings, note);
	problems.push(
		...checkCuration(curation, {
			slugs: read.every(({ problems }) => problems.length === 0)
				? merged.papers.map(({ slug }) => slug)
				: undefined,
			files,
			themes: content.themesComplete === false ? undefined : content.themes,
		}),
	);

	onStage("repair");
	const { leastConfidence } = content.settings ?? settingsSchema.parse({});
	const repaired = merged.papers.map((paper) => {
		const curated = curation.papers.get(paper.slug);
		const result = repairPaper(paper, curated, leastConfidence, note);
		problems.push(...result.problems);
		return result.paper;
	});

	onStage("file under themes");
	const scoreThemes = createScoring(content.themes);
	const themed = repaired.map((paper) => {
		const curated = curation.papers.get(paper.slug);
		const decided = curated?.decisions.themes;
		if (!decided) return fileByRules(paper, scoreThemes, content.themes, note);
		const filed = fileByCuration(paper, decided, content.themes, note);
		const ruled = fileByRules(paper, scoreThemes, content.themes, () => {});
		if (sameThemes(filed, ruled)) noteRemovable(curated, ["themes"], "themes", note);
		return filed;
	});
	checkEssays(themed, content.themes, note);

	onStage("enrich");
	const vectors = wordVectors(themed);
	const related = relatedPapers(themed, vectors);
	const map = mapPapers(themed, vectors);
	const papers = themed.map((paper): EnrichedPaper => {
		const curated = curation.papers.get(paper.slug);
		const { claims, problems: unmatched } = curateClaims(
			paper,
			findClaims(paper.abstract),
			curated,
		);
		problems.push(...unmatched);
		const links = linksOf(paper, curated);
		if (curated?.decisions.links && same(links, linksOf(paper, undefined)))
			noteRemovable(curated, ["links"], "links", note);
		return {
			...paper,
			method: curated?.decisions.method,
			summary: curated?.decisions.summary,
			links,
			related: related.get(paper.slug) ?? [],
			claims,
		};
	});

	onStage("emit");
	const bySlug = Map.groupBy(findings, ({ slug }) => slug);
	const pages = papers.map((paper) => toPage(paper, bySlug.get(paper.slug) ?? []));
	const json = surveyJson(listings, papers, content.themes, bySlug);
	return {
		survey: {
			listings,
			years: dated.years,
			papers,
			pages,
			findings,
			listingFacts: listingFacts(files, listings, dated.years, findings),
			map,
			json,
		},
		problems,
	};
}

/** Whether two filings of a paper say the same, but for who decided. */
function sameThemes(one: ThemedPaper, other: ThemedPaper): boolean {
	const [[first, ...rest], [otherFirst, ...otherRest]] = [one.themes, other.themes];
	const ids = (filings: readonly Filing[]) => filings.map(({ theme }) => theme).toSorted();
	return first.theme === otherFirst.theme && same(ids(rest), ids(otherRest));
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
