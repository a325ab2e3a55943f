import type { MapPaper, SurveyMap } from "../map/core/mapData.ts";
import { walkOrder } from "../map/core/walkOrder.ts";
import { UNITS } from "../survey/enrich/map/mapPapers.ts";
import { UNFILED } from "../survey/theme.ts";
import { allPapers, allThemes, primaryTheme, yearOf } from "./papers.ts";
import { paperMap } from "./readMap.ts";

/** A map of more papers has no link for each: its table has them, which then has pages of its own. */
export const LINKED = 380;

/** Of more papers the map's data have no more than stands on it. */
const SUMMARISED = 2000;

let composed: Promise<SurveyMap | undefined> | undefined;

/** The papers and themes on the map; undefined where the survey has none. */
export function surveyMap(): Promise<SurveyMap | undefined> {
	composed ??= compose();
	return composed;
}

async function compose(): Promise<SurveyMap | undefined> {
	if (!paperMap) return undefined;
	const places = new Map(paperMap.points.map((point) => [point.slug, point]));
	const papers = (await allPapers()).filter(({ slug }) => places.has(slug));
	const themes = (await allThemes())
		.map(({ id, data: { title, core, topics } }) => ({
			id,
			title,
			core,
			named: id !== UNFILED,
			topics: topics.map(({ title }) => title),
		}))
		.filter(({ id }) => papers.some((paper) => primaryTheme(paper) === id));
	const units = (share: number) => Math.round(UNITS * share);
	const [width, top] = (["x", "y"] as const).map((axis) =>
		paperMap!.points.reduce((most, point) => Math.max(most, units(point[axis])), 0),
	) as [number, number];
	const points = papers.map(({ slug }) => {
		const { x, y, near } = places.get(slug)!;
		return { x: units(x), y: top - units(y), near };
	});
	const order = walkOrder(points, width);
	const placeOf = new Map(order.map((index, at) => [papers[index]!.slug, at]));
	const themeOf = new Map(themes.map(({ id }, index) => [id, index]));
	return {
		width,
		height: top,
		themes,
		papers: order.map((index): MapPaper => {
			const paper = papers[index]!;
			const theme = themeOf.get(primaryTheme(paper))!;
			const topic = paper.topic === undefined ? -1 : themes[theme]!.topics.indexOf(paper.topic);
			return {
				slug: paper.slug,
				title: paper.plainTitle,
				x: points[index]!.x,
				y: points[index]!.y,
				theme,
				topic: topic < 0 ? undefined : topic,
				year: yearOf(paper),
				summary: paper.summary ?? (papers.length <= SUMMARISED ? paper.description : undefined),
				near: points[index]!.near.flatMap((slug) => placeOf.get(slug) ?? []),
			};
		}),
	};
}
