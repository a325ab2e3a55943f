import { getCollection } from "astro:content";
import configuration from "virtual:configuration";
import { citedSlugs, type PaperGroup } from "../digest/compose/groupPapers.ts";
import type { ListingFacts } from "../survey/emit/listingFacts.ts";
import { essaySections } from "../survey/essay/essaySections.ts";
import { printedDate, readableDate } from "../survey/text/isoDate.ts";
import { allAcross, type SiteAcross } from "./across.ts";
import { citedBackground, type PrintedBackground } from "./background.ts";
import { allPapers, allThemes, narrowerThemes, type SitePaper, type SiteTheme } from "./papers.ts";
import { settings } from "./surveySettings.ts";
import { papersByTheme } from "./themeCounts.ts";
import { hasEssay, themeGroups } from "./themeGroups.ts";

/** The id of the digest of the whole survey; the others have their theme's. */
export const WHOLE = "survey";

/** Whether the build makes digests. */
export const wantDigests = configuration.digests;

/** A theme whose essay stands in a digest. */
export interface DigestTheme {
	readonly theme: SiteTheme;
	readonly hasEssay: boolean;
}

/** A theme within a digest, with its papers. */
export interface DigestPart extends DigestTheme {
	/** the themes within it that have an essay, which follows that of the theme */
	readonly narrower: readonly DigestTheme[];
	readonly groups: readonly PaperGroup<SitePaper>[];
	/** papers of other themes that are filed here too, without those of the same digest */
	readonly others: readonly SitePaper[];
}

/** A listing that papers of a digest come from. */
export interface DigestListing {
	/** for readers: what it calls itself and the day that it prints, else its file's name */
	readonly name: string;
	/** how many papers of the digest it lists */
	readonly papers: number;
}

export interface Digest {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** ISO date of the survey: the latest day of its listings; undefined where none is known */
	readonly date: string | undefined;
	readonly parts: readonly DigestPart[];
	/** the pieces across themes, which the digest of the whole survey has */
	readonly across: readonly SiteAcross[];
	readonly listings: readonly DigestListing[];
	/**
	 * the papers in their order, then those that the essays cite from elsewhere: the number of each is its
	 * place, from 1
	 */
	readonly numbered: readonly SitePaper[];
	/** how many of them stand in the digest itself */
	readonly count: number;
	/** the papers that the essays cite, by number */
	readonly cited: readonly SitePaper[];
	/** what the essays cite beside the papers, by name */
	readonly background: readonly PrintedBackground[];
}

/** The digest of each theme that has a page, and that of the whole survey. */
export async function allDigests(): Promise<readonly Digest[]> {
	const papers = await allPapers();
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	const facts = new Map((await getCollection("listings")).map(({ id, data }) => [id, data]));
	const byTheme = papersByTheme(papers);
	const within = await narrowerThemes();
	const partOf = (theme: SiteTheme): DigestPart | [] => {
		const of = byTheme.get(theme.id);
		if (!of) return [];
		const narrower = within.get(theme.id) ?? [];
		return {
			theme,
			hasEssay: hasEssay(theme),
			narrower: narrower
				.filter((one) => byTheme.has(one.id) && hasEssay(one))
				.map((theme) => ({ theme, hasEssay: true })),
			groups: themeGroups(theme, of.own, narrower),
			others: of.others,
		};
	};
	const themes = await allThemes();
	const parts = themes.flatMap(partOf);
	const narrowerParts = themes.flatMap(({ id }) => (within.get(id) ?? []).flatMap(partOf));
	const days = papers.flatMap(({ appearances }) =>
		appearances.flatMap(({ listed }) => listed ?? []),
	);
	const date = days.toSorted().at(-1);
	const make = async (
		id: string,
		title: string,
		description: string,
		parts: readonly DigestPart[],
		across: readonly SiteAcross[] = [],
	): Promise<Digest> => {
		const own = parts.flatMap(({ groups }) => groups.flatMap(({ papers }) => papers));
		const texts = [
			...parts
				.flatMap((part) => [part, ...part.narrower])
				.flatMap(({ theme, hasEssay }) => (hasEssay ? (theme.body ?? "") : [])),
			...across.map(({ body = "" }) => body),
		];
		const citations = new Set(texts.flatMap((text) => citedSlugs(essaySections(text))));
		const here = new Set(own.map(({ slug }) => slug));
		const elsewhere = [...citations].flatMap((slug) =>
			here.has(slug) ? [] : (bySlug.get(slug) ?? []),
		);
		const numbered = [...own, ...elsewhere];
		return {
			id,
			title,
			description,
			date,
			parts: parts.map((part) => ({
				...part,
				others: part.others.filter(({ slug }) => !here.has(slug)),
			})),
			across,
			listings: listingsOf(own, facts),
			numbered,
			count: own.length,
			cited: numbered.filter(({ slug }) => citations.has(slug)),
			background: await citedBackground(texts),
		};
	};
	return Promise.all([
		make(
			WHOLE,
			settings.title,
			settings.description,
			parts.filter(({ theme, groups }) => theme.data.core || groups.length > 0),
			await allAcross(),
		),
		...[...parts, ...narrowerParts].map((part) =>
			make(part.theme.id, part.theme.data.title, part.theme.data.definition, [part]),
		),
	]);
}

function listingsOf(
	papers: readonly SitePaper[],
	facts: ReadonlyMap<string, ListingFacts>,
): DigestListing[] {
	const appearances = papers.flatMap(({ slug, appearances }) =>
		appearances.map(({ file }) => ({ slug, file })),
	);
	const listings = [...Map.groupBy(appearances, ({ file }) => file)]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, found]) => ({
			file,
			name: listingName(file, facts.get(file)),
			papers: new Set(found.map(({ slug }) => slug)).size,
		}));
	const named = Map.groupBy(listings, ({ name }) => name);
	return listings.map(({ file, name, papers }) => ({
		name: named.get(name)?.length === 1 ? name : `${name} (${file})`,
		papers,
	}));
}

function listingName(file: string, facts: ListingFacts | undefined): string {
	return facts?.title ? [facts.title, facts.day].filter(Boolean).join(", ") : file;
}

/** An ISO date for readers. */
export function readable(iso: string | undefined): string | undefined {
	const date = iso === undefined ? undefined : printedDate(iso);
	return date && readableDate(date);
}
