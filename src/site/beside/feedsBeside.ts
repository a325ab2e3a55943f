import { Feed } from "feed";
import { htmlText } from "../../text/htmlText.ts";
import { address } from "../metadata/survey.ts";
import { settings } from "../surveySettings.ts";
import type { BesideFile } from "./besideFile.ts";

/** The files of a feed, by their kinds as `rel="alternate"` names them. */
export const feedFiles = [
	{ name: "feed.xml", type: "application/atom+xml", title: "Atom feed" },
	{ name: "feed.json", type: "application/feed+json", title: "JSON Feed" },
] as const;

/** What a feed tells of one thing. */
export interface FeedItem {
	/** where it stands, from the site's base: no two of a feed have the same */
	readonly place: string;
	readonly title: string;
	readonly text: string;
	/** ISO, as far as it is known */
	readonly date: string | undefined;
	readonly authors?: readonly string[];
}

interface FeedOf {
	readonly title: string;
	readonly description: string;
	/** the page that it is of, from the site's base */
	readonly page: string;
	readonly items: readonly FeedItem[];
}

/**
 * A feed beside a page, as Atom and as JSON Feed. It needs whole addresses: none where the build does not
 * know where the survey stands.
 */
export function feedsBeside(of: FeedOf): BesideFile[] {
	if (!import.meta.env.SITE) return [];
	return [
		{ name: "feed.xml", write: () => makeFeed(of, htmlText).atom1(), of: () => of },
		{ name: "feed.json", write: () => makeFeed(of, (text) => text).json1(), of: () => of },
	];
}

/** @param titled how a title is written: the one form reads it as HTML, the other as it is */
function makeFeed(
	{ title, description, page, items }: FeedOf,
	titled: (text: string) => string,
): Feed {
	const newest = items
		.flatMap(({ date }) => date ?? [])
		.toSorted()
		.at(-1);
	const feed = new Feed({
		...{ title, description },
		id: address(page),
		link: address(page),
		language: "en",
		...(settings.license && { copyright: settings.license }),
		generator: "Abstrata",
		updated: dayOf(newest ?? settings.date),
		feedLinks: { atom: address(`${page}feed.xml`), json: address(`${page}feed.json`) },
	});
	for (const { place, title, text, date, authors = [] } of items)
		feed.addItem({
			title: titled(title),
			id: address(place),
			link: address(place),
			description: htmlText(text),
			date: dayOf(date ?? settings.date),
			...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
		});
	return feed;
}

/** The beginning of a day, a month or a year, as UTC has it. */
const dayOf = (iso: string | undefined): Date => new Date(iso ?? "1970");
