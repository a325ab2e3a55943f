import type { CurationFile } from "../../survey/curation/parseCuration.ts";
import { parseCuration } from "../../survey/curation/parseCuration.ts";
import { listingYears } from "../../survey/date/listingYears.ts";
import { readListing } from "../../survey/listing/readListing.ts";
import { mergeEntries } from "../../survey/merge/mergeEntries.ts";
import type { Problem } from "../../survey/problem.ts";
import { listingsWithTex } from "../../survey/repair/listingsWithTex.ts";
import { repairPaper } from "../../survey/repair/repairPaper.ts";
import { settingsSchema } from "../../survey/settings.ts";
import type { Content } from "../../survey/survey.ts";
import type { GivenPaper } from "./enrichPaper.ts";
import { ENRICHED } from "./planFiles.ts";

/**
 * The papers of a content folder by the first stages of the survey: with the facts that listings and people
 * tell, but without those that this command wrote, so that it finds the same again.
 */
export function givenPapers(content: Content): {
	readonly papers: readonly GivenPaper[];
	readonly problems: readonly Problem[];
} {
	const { fields, leastConfidence } = content.settings ?? settingsSchema.parse({});
	const read = content.listings.map((file) => readListing(file, fields));
	const listings = read.flatMap(({ listing }) => (listing ? [listing] : []));
	const all = parseCuration(content.curation);
	const own = parseCuration(content.curation.filter(({ file }: CurationFile) => file !== ENRICHED));
	const stated = new Map(
		[...own.curation.listings].map(([file, { year, ...place }]) => [
			file,
			{ year, where: `${place.file}:${place.line}` },
		]),
	);
	const dated = listingYears(listings, stated);
	const merged = mergeEntries(listings, dated.years, own.curation, ignore);
	const withTex = listingsWithTex(listings);
	const problems = [
		...read.flatMap((one) => one.problems),
		...all.problems,
		...dated.problems,
		...merged.problems,
	];
	return {
		papers: merged.papers.map((paper) => {
			const curated = all.curation.papers.get(paper.slug);
			const keepsTex = paper.appearances.some(({ file }) => withTex.has(file));
			const repair = (by: typeof curated) =>
				repairPaper(paper, by, { leastConfidence, keepsTex }, ignore).paper;
			const shown = repair(curated);
			const byRules = curated?.decisions.formulas ? repair(undefined) : shown;
			return { paper: shown, byRules: byRules.abstract, curated, keepsTex };
		}),
		problems,
	};
}

const ignore = () => {};
