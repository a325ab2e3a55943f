import type { PaperData } from "./paperData.ts";
import type { ListedPaper } from "./readerList.ts";

export type PaperOrder = (a: ListedPaper, b: ListedPaper) => number;

/**
 * The orders in which a reader can have a list: by date, newest first; by title;
 * by theme, as the survey goes. What is not known stands last.
 *
 * @param papers those that are known, by slug
 */
export function paperOrders(
	papers: ReadonlyMap<string, PaperData>,
): Readonly<Record<"date" | "title" | "theme", PaperOrder>> {
	const place = ({ slug }: ListedPaper) => papers.get(slug)?.place ?? Number.MAX_SAFE_INTEGER;
	const date = ({ slug }: ListedPaper) => papers.get(slug)?.isoDate ?? "";
	const title = ({ slug }: ListedPaper) => papers.get(slug)?.citation.csl.title ?? "\uFFFF";
	return {
		date: (a, b) => (date(a) === date(b) ? 0 : date(a) > date(b) ? -1 : 1),
		title: (a, b) => title(a).localeCompare(title(b), "en"),
		theme: (a, b) => place(a) - place(b),
	};
}
