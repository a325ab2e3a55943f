import { Feed } from "feed";
import { stringifyEntities } from "stringify-entities";
import { authorNames } from "../../survey/cite/authorNames.ts";
import { saidName } from "../../survey/cite/saidName.ts";
import { paperUrl } from "../../survey/emit/urls.ts";
import { address } from "../metadata/survey.ts";
import { newestFirst, type SitePaper } from "../papers.ts";
import { settings } from "../surveySettings.ts";
import type { BesideFile } from "./besideFile.ts";

/** A feed has so many of the newest papers. */
const NEWEST = 50;

/** The files of a feed, by their kinds as `rel="alternate"` names them. */
export const feedFiles = [
	{ name: "feed.xml", type: "application/atom+xml", title: "Atom feed" },
	{ name: "feed.json", type: "application/feed+json", title: "JSON Feed" },
] as const;

interface FeedOf {
	readonly title: string;
	readonly description: string;
	/** the page that it is of, from the site's base */
	readonly page: string;
	readonly papers: readonly SitePaper[];
}

/**
 * The newest papers of a page as Atom and as JSON Feed. A feed needs whole addresses: none where the build
 * does not know where the survey stands.
 */
export function feedsBeside(of: FeedOf): BesideFile[] {
	if (!import.meta.env.SITE) return [];
	return [
		{ name: "feed.xml", write: () => makeFeed(of, asHtml).atom1() },
		{ name: "feed.json", write: () => makeFeed(of, (text) => text).json1() },
	];
}

/** Text for a field that is read as HTML. */
const asHtml = (text: string): string => stringifyEntities(text, { subset: ["<", ">", "&"] });

/** @param titled how a title is written: the one form reads it as HTML, the other as it is */
function makeFeed(
	{ title, description, page, papers }: FeedOf,
	titled: (text: string) => string,
): Feed {
	const dated = papers
		.filter(({ date }) => date)
		.toSorted(newestFirst)
		.slice(0, NEWEST);
	const feed = new Feed({
		...{ title, description },
		id: address(page),
		link: address(page),
		language: "en",
		...(settings.license && { copyright: settings.license }),
		generator: "Abstrata",
		updated: dayOf(dated[0]?.date),
		feedLinks: { atom: address(`${page}feed.xml`), json: address(`${page}feed.json`) },
	});
	for (const { slug, plainTitle, date, authors, summary, description } of dated) {
		const author = authorNames(authors).map((name) => ({ name: saidName(name) }));
		feed.addItem({
			title: titled(plainTitle),
			id: address(paperUrl(slug)),
			link: address(paperUrl(slug)),
			description: asHtml(summary ?? description),
			date: dayOf(date),
			...(author.length > 0 && { author }),
		});
	}
	return feed;
}

/** The beginning of a day, a month or a year, as UTC has it. */
const dayOf = (iso: string | undefined): Date => new Date(iso ?? "1970");
