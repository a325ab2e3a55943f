import type { PaperData } from "./paperData.ts";
import type { ListedPaper } from "./readerList.ts";

export type PaperOrder = (a: ListedPaper, b: ListedPaper) => number;

/**
 * The orders in which a reader can have a list: by date, newest first; by title;
 * by theme, as the survey goes. What is not known stands last.
 *
 * @param papers by slug, in the survey's order
 */
export function paperOrders(
	papers: ReadonlyMap<string, PaperData>,
): Readonly<Record<"date" | "title" | "theme", PaperOrder>> {
	const places = new Map([...papers.keys()].map((slug, index) => [slug, index]));
	const place = ({ slug }: ListedPaper) => places.get(slug) ?? places.size;
	const date = ({ slug }: ListedPaper) => papers.get(slug)?.isoDate ?? "";
	const title = ({ slug }: ListedPaper) => papers.get(slug)?.citation.csl.title ?? "\uFFFF";
	return {
		date: (a, b) => (date(a) === date(b) ? 0 : date(a) > date(b) ? -1 : 1),
		title: (a, b) => title(a).localeCompare(title(b), "en"),
		theme: (a, b) => place(a) - place(b),
	};
}
