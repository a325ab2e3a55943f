import { gatheredOnce } from "./gatheredOnce.ts";
import { MOST_IN_LISTS } from "./pageLimit.ts";
import { allPapers, everyTheme, primaryTheme, type SitePaper, yearOf } from "./papers.ts";
import { type Part, partList } from "./partList.ts";
import { LINKED, surveyMap } from "./surveyMap.ts";

/** The elements of a row: see MapTable.astro. */
const ROW = 5;

/** The pages of the table of a map's papers; none where it stands on the map's own page. */
export const mapParts = gatheredOnce(divideTable);

async function divideTable(): Promise<readonly Part<SitePaper>[]> {
	const map = await surveyMap();
	if (!map || map.papers.length <= LINKED) return [];
	const byTheme = Map.groupBy(await allPapers(), primaryTheme);
	const sections = (await everyTheme()).map(({ id, data }) => ({
		title: data.title,
		slug: id,
		items: byTheme.get(id) ?? [],
	}));
	return partList(sections, { weigh: () => ROW, most: MOST_IN_LISTS, yearOf });
}
