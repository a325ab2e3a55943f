import { getCollection } from "astro:content";
import configuration from "virtual:configuration";
import { citedSlugs, type PaperGroup } from "../digest/compose/groupPapers.ts";
import { volumeId } from "../digest/compose/volumeId.ts";
import { PAPERS_IN_VOLUME, type PartOfVolume, volumesOf } from "../digest/compose/volumesOf.ts";
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

/** A theme within a digest, with its papers; or what of it stands in a volume. */
export interface DigestPart extends DigestTheme {
	/** whether it goes on from the volume before: what introduces it stands there */
	readonly continued: boolean;
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

/** Which of the volumes of a book one is, from 1. */
export interface Volume {
	readonly number: number;
	readonly of: number;
}

/** A book, or a volume of one. */
export interface Digest {
	readonly id: string;
	/** of the book: a theme, or the whole survey */
	readonly book: string;
	readonly volume: Volume | undefined;
	readonly title: string;
	readonly description: string;
	/** ISO date of the survey: the latest day of its listings; undefined where none is known */
	readonly date: string | undefined;
	readonly parts: readonly DigestPart[];
	/** the pieces across themes, which the digest of the whole survey has, in its last volume */
	readonly across: readonly SiteAcross[];
	readonly listings: readonly DigestListing[];
	/** the papers that stand in it, in their order */
	readonly own: readonly SitePaper[];
	/**
	 * the number of each paper, by slug: from 1 through all volumes, then those that the essays cite from
	 * elsewhere
	 */
	readonly numbers: ReadonlyMap<string, number>;
	/** the volume of each paper of the book, by slug; empty where it is one */
	readonly volumes: ReadonlyMap<string, number>;
	/** the papers that its essays cite, by number */
	readonly cited: readonly SitePaper[];
	/** what its essays cite beside the papers, by name */
	readonly background: readonly PrintedBackground[];
}

let made: Promise<readonly Digest[]> | undefined;

/** The digest of each theme that has a page, and that of the whole survey; a large one in volumes. */
export function allDigests(): Promise<readonly Digest[]> {
	made ??= makeDigests();
	return made;
}

/** The volumes of a book, or the one digest that it is. */
export async function volumesOfBook(book: string): Promise<readonly Digest[]> {
	return (await allDigests()).filter((digest) => digest.book === book);
}

/** The title of a digest among others: “Losses, volume 2 of 4”. */
export function titleOf({ title, volume }: Pick<Digest, "title" | "volume">): string {
	return volume ? `${title}, volume ${volume.number} of ${volume.of}` : title;
}

async function makeDigests(): Promise<readonly Digest[]> {
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
			continued: false,
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
	const most = configuration.papersInVolume ?? PAPERS_IN_VOLUME;
	const make = async (
		book: string,
		title: string,
		description: string,
		parts: readonly DigestPart[],
		across: readonly SiteAcross[] = [],
	): Promise<Digest[]> => {
		const all = papersOf(parts);
		const here = new Set(all.map(({ slug }) => slug));
		const texts = [...parts.flatMap(essaysOf), ...across.map(({ body = "" }) => body)];
		const elsewhere = citedIn(texts).flatMap((slug) =>
			here.has(slug) ? [] : (bySlug.get(slug) ?? []),
		);
		const numbered = [...all, ...elsewhere];
		const numbers = new Map(numbered.map(({ slug }, index) => [slug, index + 1]));
		const inVolumes = volumesOf<SitePaper, DigestPart>(parts, most).map((volume) =>
			volume.map(partOfVolume(here)),
		);
		const isOne = inVolumes.length === 1;
		const volumes = new Map(
			isOne
				? []
				: inVolumes.flatMap((parts, index) =>
						papersOf(parts).map(({ slug }): [string, number] => [slug, index + 1]),
					),
		);
		return Promise.all(
			inVolumes.map(async (parts, index): Promise<Digest> => {
				const own = papersOf(parts);
				const pieces = index === inVolumes.length - 1 ? across : [];
				const texts = [...parts.flatMap(essaysOf), ...pieces.map(({ body = "" }) => body)];
				const citations = new Set(citedIn(texts));
				return {
					id: isOne ? book : volumeId(book, index + 1),
					...{ book, title, description, date, parts, own, numbers, volumes },
					volume: isOne ? undefined : { number: index + 1, of: inVolumes.length },
					across: pieces,
					listings: listingsOf(own, facts),
					cited: numbered.filter(({ slug }) => citations.has(slug)),
					background: await citedBackground(texts),
				};
			}),
		);
	};
	const books = await Promise.all([
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
	return books.flat();
}

const papersOf = (parts: readonly DigestPart[]) =>
	parts.flatMap(({ groups }) => groups.flatMap(({ papers }) => papers));

/** The essays of a theme and of those within it. */
const essaysOf = (part: DigestPart) =>
	[part, ...part.narrower].flatMap(({ theme, hasEssay }) => (hasEssay ? (theme.body ?? "") : []));

/** The slugs that texts cite, each once. */
const citedIn = (texts: readonly string[]) => [
	...new Set(texts.flatMap((text) => citedSlugs(essaySections(text)))),
];

/**
 * What of a theme stands in a volume: its essays where it begins, what else is filed under it where it ends.
 *
 * @param here the papers of the book
 */
const partOfVolume =
	(here: ReadonlySet<string>) =>
	({ part, groups, begins, ends }: PartOfVolume<SitePaper, DigestPart>): DigestPart => ({
		...{ theme: part.theme, groups, continued: !begins },
		hasEssay: begins && part.hasEssay,
		narrower: begins ? part.narrower : [],
		others: ends ? part.others.filter(({ slug }) => !here.has(slug)) : [],
	});

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
