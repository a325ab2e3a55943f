import { gatheredOnce } from "./gatheredOnce.ts";
import { MOST_IN_LISTS } from "./pageLimit.ts";
import { allPapers, everyTheme, primaryTheme, yearOf } from "./papers.ts";
import { type Part, partList } from "./partList.ts";
import { type ResultRow, resultRows } from "./results.ts";

/** The elements of a row: see ResultsTable.astro. */
export const RESULT = 8;

/** The pages of all reported results, by theme and year; none where one page has room for them. */
export const resultParts = gatheredOnce(divideResults);

async function divideResults(): Promise<readonly Part<ResultRow>[]> {
	const rows = resultRows(await allPapers());
	if (RESULT * rows.length <= MOST_IN_LISTS) return [];
	const names = new Map((await everyTheme()).map(({ id, data }) => [id, data.title]));
	const byTheme = Map.groupBy(rows, ({ paper }) => primaryTheme(paper));
	const sections = Array.from(byTheme, ([theme, items]) => ({
		title: names.get(theme) ?? theme,
		slug: theme,
		items,
	}));
	return partList(sections, {
		weigh: () => RESULT,
		most: MOST_IN_LISTS,
		yearOf: ({ paper }) => yearOf(paper),
	});
}
