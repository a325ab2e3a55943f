import { authorNames } from "../../survey/cite/authorNames.ts";
import { saidName } from "../../survey/cite/saidName.ts";
import { paperUrl } from "../../survey/emit/urls.ts";
import { newestFirst, type SitePaper } from "../papers.ts";
import type { FeedItem } from "./feedsBeside.ts";

/** A feed has so many of the newest papers. */
const NEWEST = 50;

/** The newest papers for a feed. */
export const paperItems = (papers: readonly SitePaper[]): FeedItem[] =>
	papers
		.filter(({ date }) => date)
		.toSorted(newestFirst)
		.slice(0, NEWEST)
		.map(({ slug, plainTitle, date, authors, summary, description }) => ({
			place: paperUrl(slug),
			title: plainTitle,
			text: summary ?? description,
			date,
			authors: authorNames(authors).map(saidName),
		}));
