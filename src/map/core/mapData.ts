import { plainSlug } from "./plainSlug.ts";

export interface MapTheme {
	readonly id: string;
	readonly title: string;
	/** its symbol is solid, as long as there are any */
	readonly core: boolean;
	/** its papers have something in common, of which the map shows the name */
	readonly named: boolean;
	/** their titles */
	readonly topics: readonly string[];
}

/** A paper on the map. */
export interface MapPaper {
	readonly slug: string;
	readonly title: string;
	/** in units of the map, whole numbers from the left and from the top */
	readonly x: number;
	readonly y: number;
	/** its place among the themes */
	readonly theme: number;
	/** its place among the topics of its theme */
	readonly topic: number | undefined;
	readonly year: number | undefined;
	readonly summary: string | undefined;
	/** those that are nearest to it in words, as places in the list of papers; the nearest first */
	readonly near: readonly number[];
}

export interface SurveyMap {
	/** of what the points take, in units of the map */
	readonly width: number;
	readonly height: number;
	readonly themes: readonly MapTheme[];
	readonly papers: readonly MapPaper[];
}

/**
 * A map as it is sent, `map/papers.json`: columns, and of numbers the steps from paper to paper, which pack
 * to a third of what rows do.
 */
export interface MapData extends Omit<SurveyMap, "papers"> {
	readonly titles: readonly string[];
	/** "" where the title says it: see `plainSlug` */
	readonly slugs: readonly string[];
	readonly x: readonly number[];
	readonly y: readonly number[];
	readonly theme: readonly number[];
	/** -1 where there is none */
	readonly topic: readonly number[];
	/** 0 where it is not known */
	readonly year: readonly number[];
	/** "" where there is none */
	readonly summaries: readonly string[];
	/** the steps from each paper to those near it */
	readonly near: readonly (readonly number[])[];
	/** in a folder of files, where pages have other names: the paper's file, from the first page */
	readonly files?: readonly string[];
}

export function packMap({ papers, ...map }: SurveyMap): MapData {
	return {
		...map,
		titles: papers.map(({ title }) => title),
		slugs: papers.map(({ slug, title }) => (slug === plainSlug(title) ? "" : slug)),
		x: papers.map(({ x }, at) => x - (papers[at - 1]?.x ?? 0)),
		y: papers.map(({ y }, at) => y - (papers[at - 1]?.y ?? 0)),
		theme: papers.map(({ theme }) => theme),
		topic: papers.map(({ topic }) => topic ?? -1),
		year: papers.map(({ year }) => year ?? 0),
		summaries: papers.map(({ summary }) => summary ?? ""),
		near: papers.map(({ near }, at) => near.map((other) => other - at)),
	};
}

export function unpackMap(data: MapData): SurveyMap {
	const { width, height, themes, titles } = data;
	let [x, y] = [0, 0];
	const papers = titles.map((title, at): MapPaper => {
		x += data.x[at] ?? 0;
		y += data.y[at] ?? 0;
		const topic = data.topic[at] ?? -1;
		return {
			slug: data.slugs[at] || plainSlug(title),
			title,
			x,
			y,
			theme: data.theme[at] ?? 0,
			topic: topic < 0 ? undefined : topic,
			year: data.year[at] || undefined,
			summary: data.summaries[at] || undefined,
			near: (data.near[at] ?? []).map((step) => at + step),
		};
	});
	return { width, height, themes, papers };
}
