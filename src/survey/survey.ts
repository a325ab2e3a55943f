import { append } from "../text/append.ts";
import type { AcrossPiece } from "./across.ts";
import { type BackgroundReference, readBackground } from "./background/readBackground.ts";
import { chooseThemes } from "./chooseThemes.ts";
import { createNarrowerFiling, type FileNarrower } from "./classify/createNarrowerFiling.ts";
import { createTopicFinding, type FindTopic } from "./classify/createTopicFinding.ts";
import { fileByCuration, filingDecision } from "./classify/fileByCuration.ts";
import { fileByRules } from "./classify/fileByRules.ts";
import { createScoring, type ScoreThemes } from "./classify/scoreThemes.ts";
import { checkCuration } from "./curation/checkCuration.ts";
import { noteRemovable } from "./curation/noteRemovable.ts";
import { type CuratedPaper, type CurationFile, parseCuration } from "./curation/parseCuration.ts";
import { seenOf } from "./curation/seenOf.ts";
import { listingYears } from "./date/listingYears.ts";
import { type ListingFacts, listingFacts } from "./emit/listingFacts.ts";
import { placeFindings } from "./emit/placeFindings.ts";
import { surveyJson } from "./emit/surveyJson.ts";
import { type Page, toPage } from "./emit/toPage.ts";
import { linksOf } from "./enrich/linksOf.ts";
import { mapPapers, type PaperMap } from "./enrich/map/mapPapers.ts";
import { relatedPapers } from "./enrich/relatedPapers.ts";
import { curateResults } from "./enrich/results/curateResults.ts";
import { findResults } from "./enrich/results/findResults.ts";
import { checkCitations } from "./essay/checkCitations.ts";
import { checkEssays } from "./essay/checkEssays.ts";
import { essayTexts } from "./essayTexts.ts";
import type { Finding, Note } from "./finding.ts";
import { readListing, type SourceFile } from "./listing/readListing.ts";
import { inspectPapers } from "./merge/inspectPapers.ts";
import { mergeEntries } from "./merge/mergeEntries.ts";
import { partByAbstract } from "./merge/partByAbstract.ts";
import type {
	EnrichedPaper,
	Filing,
	Listing,
	ListingYear,
	Paper,
	Related,
	RepairedPaper,
	Result,
	ThemedPaper,
} from "./model.ts";
import type { Problem } from "./problem.ts";
import { anew, type Remember } from "./remember.ts";
import { listingsWithTex } from "./repair/listingsWithTex.ts";
import { repairPaper } from "./repair/repairPaper.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { checkTables } from "./tables/checkTables.ts";
import type { Comparison } from "./tables/comparison.ts";
import { parseTables, type TableFile } from "./tables/parseTables.ts";
import { placesOf } from "./tables/placesOf.ts";
import type { Theme } from "./theme.ts";
import { givenPaper, readCorpus } from "./words/readCorpus.ts";

/** All that a survey is made of, as read from the content folder. */
export interface Content {
	/** sorted by name */
	readonly listings: readonly SourceFile[];
	readonly curation: readonly CurationFile[];
	/** tables that compare papers, sorted by name */
	readonly tables?: readonly TableFile[];
	/** sorted by order */
	readonly themes: readonly Theme[];
	/** false when a theme could not be read */
	readonly themesComplete?: boolean;
	/** false when the themes are the generator's, which a corpus need not fit */
	readonly ownThemes?: boolean;
	/** the background references, as BibTeX */
	readonly background?: string;
	/** the pieces across themes, sorted by order */
	readonly across?: readonly AcrossPiece[];
	readonly settings?: Settings;
}

export interface Survey {
	readonly listings: readonly Listing[];
	/** the year of each listing and why, by file */
	readonly years: ReadonlyMap<string, ListingYear>;
	/** those that papers are filed by */
	readonly themes: readonly Theme[];
	/** where these were found: how many papers the generator's would have filed */
	readonly fitted: number | undefined;
	readonly papers: readonly EnrichedPaper[];
	/** records of which no listing has an abstract: counted, but without pages */
	readonly withoutAbstract: readonly Paper[];
	/** what essays may cite beside the papers */
	readonly background: readonly BackgroundReference[];
	readonly pages: readonly Page[];
	readonly findings: readonly Finding[];
	readonly listingFacts: readonly ListingFacts[];
	readonly tables: readonly Comparison[];
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
 *
 * @param remember what stages made before of the same; it makes the work less and nothing else
 */
export function composeSurvey(
	content: Content,
	onStage: OnStage = () => {},
	remember: Remember = anew,
): { survey: Survey; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const note = (finding: Finding) => findings.push(finding);

	onStage("read listings");
	const settings = content.settings ?? settingsSchema.parse({});
	const { fields, leastConfidence, mostRecords, showWithoutAbstract } = settings;
	const read = content.listings.map((source) =>
		remember("listing", { like: [source.file, source.bytes, fields] }, () =>
			readListing(source, fields),
		),
	);
	append(
		problems,
		read.flatMap((result) => result.problems),
	);
	append(
		findings,
		read.flatMap((result) => result.findings),
	);
	for (const { file, line, found } of problems) {
		note({ kind: "listing-skipped", file, ...(line !== undefined && { line }), detail: found });
	}
	const all = read.flatMap(({ listing }) => (listing ? [listing] : []));
	const tooMany = tooManyRecords(all, mostRecords);
	append(problems, tooMany);
	const listings = tooMany.length > 0 ? [] : all;

	onStage("read curation");
	const { curation, problems: misread } = parseCuration(content.curation, remember);
	append(problems, misread);

	onStage("date and merge");
	const files = content.listings.map(({ file }) => file);
	const stated = new Map(
		[...curation.listings].map(([file, { year, ...place }]) => [
			file,
			{ year, where: `${place.file}:${place.line}` },
		]),
	);
	const dated = listingYears(listings, stated);
	append(problems, dated.problems);
	append(findings, dated.findings);
	const merged = mergeEntries(listings, dated.years, curation, note, remember);
	append(problems, merged.problems);
	const { shown, withoutAbstract } = partByAbstract(merged.papers, showWithoutAbstract, note);
	if (shown.length === 0) append(problems, noAbstracts(withoutAbstract, findings));
	inspectPapers(shown, listings, note);
	const isWhole = read.every(({ problems }) => problems.length === 0);
	const slugsOf = (papers: readonly Paper[]) => papers.map(({ slug }) => slug);
	if (isWhole) append(problems, merged.unmatched);
	const background = remember("background", { like: [content.background] }, () =>
		readBackground(content.background ?? ""),
	);
	append(problems, background.problems);
	append(
		problems,
		checkCitations(essayTexts(content), {
			slugs: isWhole ? slugsOf(shown) : undefined,
			keys:
				background.problems.length === 0 ? background.references.map(({ key }) => key) : undefined,
		}),
	);
	append(
		problems,
		checkCuration(curation, {
			slugs: isWhole ? [...slugsOf(merged.papers), ...merged.joined] : undefined,
			files,
			themes: content.themesComplete === false ? undefined : content.themes,
		}),
	);

	onStage("repair");
	const withTex = listingsWithTex(listings);
	const repaired = shown.map((paper) => {
		const curated = curation.papers.get(paper.slug);
		const keepsTex = paper.appearances.some(({ file }) => withTex.has(file));
		const how = { leastConfidence, keepsTex };
		const decided = seenOf(curated, ["text", "formulas", "macros"]);
		const { made, noted } = remember("repair", { like: [paper, how, decided] }, () =>
			withNotes((note) => repairPaper(paper, curated, how, note)),
		);
		append(findings, noted);
		append(problems, made.problems);
		return made.paper;
	});

	const written = parseTables(content.tables ?? []);
	const { tables, problems: unheld } = checkTables(written.tables, {
		papers: repaired,
		places: placesOf(essayTexts(content)),
		isWhole: isWhole && content.themesComplete !== false && written.problems.length === 0,
	});
	append(problems, [...written.problems, ...unheld]);

	onStage("read words");
	const given = repaired.map((paper) =>
		remember("given", { same: [paper] }, () => givenPaper(paper)),
	);
	const corpus = remember("corpus", { like: given }, () => readCorpus(given));

	onStage("file under themes");
	const curated = curatedThemes(curation.papers);
	const { themes, fitted } =
		content.ownThemes === false
			? chooseThemes(
					repaired,
					corpus,
					content.themes,
					{ curated, rejected: settings.rejectedThemes },
					remember,
				)
			: { themes: content.themes };
	const rules = remember("rules", { like: themes }, () => ({
		scoreThemes: createScoring(themes),
		fileNarrower: createNarrowerFiling(themes),
		findTopic: createTopicFinding(themes),
	}));
	const themed = repaired.map((paper) => {
		const curated = curation.papers.get(paper.slug);
		const decided = seenOf(curated, ["themes", "primary"]);
		const { made, noted } = remember("filing", { same: [paper, rules], like: decided }, () =>
			withNotes((note) =>
				withTopic(filePaper(paper, curated, rules, themes, note), rules.findTopic),
			),
		);
		append(findings, noted);
		return made;
	});
	checkEssays(themed, themes, note);

	onStage("enrich");
	for (const paper of themed) noteSameLinks(paper, curation.papers.get(paper.slug), note);
	const related = remember("related", { same: [corpus] }, () => relatedPapers(corpus));
	const { map } = remember("map", { same: [corpus] }, () => ({
		map: mapPapers(corpus.papers, corpus.vectors.vectors, corpus.nearness.near),
	}));
	const papers = themed.map((paper): EnrichedPaper => {
		const curated = curation.papers.get(paper.slug);
		const { abstract } = paper;
		const near = related.get(paper.slug) ?? NONE;
		const found = remember("results", { same: [abstract] }, () => findResults(abstract));
		const decided = seenOf(curated, ["method", "summary", "links", "results"]);
		const made = { same: [paper, near, found], like: decided };
		const enriched = remember("enriched", made, () => enrichPaper(paper, near, found, curated));
		append(problems, enriched.problems);
		return enriched.paper;
	});

	onStage("emit");
	const placed = placeFindings(findings, papers);
	const bySlug = Map.groupBy(placed, ({ slug }) => slug);
	const pages = papers.map((paper) => {
		const own = bySlug.get(paper.slug) ?? [];
		return remember("page", { same: [paper], like: own }, () => toPage(paper, own));
	});
	const json = surveyJson({ listings, papers, withoutAbstract, themes, tables }, bySlug);
	return {
		survey: {
			listings,
			years: dated.years,
			themes,
			fitted,
			papers,
			withoutAbstract,
			background: background.references,
			pages,
			findings: placed,
			listingFacts: listingFacts(files, listings, dated.years, placed),
			tables,
			map,
			json,
		},
		problems,
	};
}

/** What is wrong with lists of more records than can be composed, said before anything is. */
function tooManyRecords(listings: readonly Listing[], most: number): Problem[] {
	const count = listings.reduce((sum, { entries }) => sum + entries.length, 0);
	const largest = listings.toSorted((a, b) => b.entries.length - a.entries.length)[0];
	if (count <= most || !largest) return [];
	return [
		{
			file: largest.file,
			line: 1,
			expected: `at most ${most.toLocaleString("en")} records in all lists together`,
			found: `${count.toLocaleString("en")}, of which ${largest.entries.length.toLocaleString("en")} here`,
			todo:
				"keep the lists of one survey apart from those of others, by topic or by year; or, with enough " +
				"memory (about 2 GB for 10,000 papers), write mostRecords: 100000 in survey.yaml",
		},
	];
}

/** What is wrong with lists of which none has an abstract; the first of their papers tells where. */
function noAbstracts(papers: readonly Paper[], findings: readonly Finding[]): Problem[] {
	const guess = findings.find(({ kind }) => kind === "unknown-abstract");
	return papers.slice(0, 1).map(({ appearances: [first] }) => ({
		file: first!.file,
		line: first!.line,
		expected: "records with abstracts",
		found: guess ? guess.detail : "none in any listing, only titles",
		todo:
			`${guess ? "say so, " : ""}export the list with abstracts, or write \`showWithoutAbstract: ` +
			"true` in survey.yaml for a survey of titles",
	}));
}

const NONE: readonly Related[] = [];

/** What is told of a paper beside its texts and its themes. */
function enrichPaper(
	paper: ThemedPaper,
	related: readonly Related[],
	found: readonly Result[],
	curated: CuratedPaper | undefined,
): { paper: EnrichedPaper; problems: readonly Problem[] } {
	const { results, problems } = curateResults(paper, found, curated);
	const { method, summary } = curated?.decisions ?? {};
	const links = linksOf(paper, curated);
	return { paper: { ...paper, method, summary, links, related, results }, problems };
}

/** What a stage makes, and what it notes on the way. */
function withNotes<T>(make: (note: Note) => T): { made: T; noted: readonly Finding[] } {
	const noted: Finding[] = [];
	return { made: make((finding) => noted.push(finding)), noted };
}

/** A person's filing counts; where the rules would file the paper alike, that is noted. */
function filePaper(
	paper: RepairedPaper,
	curated: CuratedPaper | undefined,
	{ scoreThemes, fileNarrower }: { scoreThemes: ScoreThemes; fileNarrower: FileNarrower },
	themes: readonly Theme[],
	note: Note,
): ThemedPaper {
	const decided = curated && filingDecision(curated.decisions);
	const byRules = (note: Note) => fileNarrower(fileByRules(paper, scoreThemes, themes, note));
	if (!decided) return byRules(note);
	const filed = fileNarrower(fileByCuration(paper, decided, themes, note));
	const ruled = byRules(() => {});
	if (sameThemes(filed, ruled)) noteRemovable(curated, ["themes"], "themes", note);
	return filed;
}

/** The ids of the themes under which a person filed papers. */
const curatedThemes = (curated: ReadonlyMap<string, CuratedPaper>): ReadonlySet<string> =>
	new Set([...curated.values()].flatMap(({ decisions }) => Object.keys(decisions.themes ?? {})));

function withTopic(paper: ThemedPaper, findTopic: FindTopic): ThemedPaper {
	const topic = findTopic(paper.themes[0].theme, paper);
	return topic === undefined ? paper : { ...paper, topic };
}

/** Whether two filings of a paper say the same, but for who decided. */
function sameThemes(one: ThemedPaper, other: ThemedPaper): boolean {
	const [[first, ...rest], [otherFirst, ...otherRest]] = [one.themes, other.themes];
	const idsOf = ({ theme, narrower }: Filing) => `${theme} ${narrower?.theme ?? ""}`;
	const ids = (filings: readonly Filing[]) => filings.map(idsOf).toSorted();
	return idsOf(first) === idsOf(otherFirst) && same(ids(rest), ids(otherRest));
}

/** Notes links that a person gave and the text gives too. */
function noteSameLinks(paper: ThemedPaper, curated: CuratedPaper | undefined, note: Note): void {
	if (curated?.decisions.links && same(linksOf(paper, curated), linksOf(paper, undefined)))
		noteRemovable(curated, ["links"], "links", note);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
