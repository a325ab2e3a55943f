import { densestPoint } from "./densestPoint.ts";
import type { SurveyMap } from "./mapData.ts";
import type { Box, Place, Size } from "./place.ts";
import { type PlacedName, placeNames } from "./placeNames.ts";

/** The name of a region of the map, placed. */
export interface RegionName extends Omit<PlacedName, "name"> {
	/** the place of its theme among the themes; the region is one of its topics where it is no theme */
	readonly theme: number;
	readonly topic: number | undefined;
	/** what it names */
	readonly anchor: Place;
	/** of its text */
	readonly size: number;
}

export interface NamedScene {
	readonly map: SurveyMap;
	/** the places of the papers in the window; undefined where one is not shown */
	readonly places: readonly (Place | undefined)[];
	readonly window: Size;
	/** of symbols, and of the text of names */
	readonly radius: number;
	readonly size: number;
	/** whether topics are named too, where there is room */
	readonly topics: boolean;
	/** what stands over the window */
	readonly covered?: readonly Box[];
}

/** A region is named where most of its papers are: of places so large, in parts of the window's width. */
const DENSE = 1 / 24;
/** The size of a topic's name. */
const SMALLER = 0.86;
const FEWEST_OF_TOPIC = 3;

/** The names of all themes that have a paper in the window, and of topics where there is room. */
export function regionNames(scene: NamedScene): RegionName[] {
	const { map, window, size, radius, covered } = scene;
	const seen = scene.places.flatMap((place, paper) =>
		place && isIn(place, window) ? [{ place, ...map.papers[paper]! }] : [],
	);
	const named = seen.filter(({ theme }) => map.themes[theme]?.named);
	const regions = [...themesOf(named, map), ...(scene.topics ? topicsOf(named, map) : [])];
	const wanted = regions.map(({ theme, topic, papers }) => ({
		title:
			(topic === undefined ? map.themes[theme]?.title : map.themes[theme]?.topics[topic]) ?? "",
		anchor: densestPoint(
			papers.map(({ place }) => place),
			DENSE * window.width,
		)!,
		size: topic === undefined ? size : SMALLER * size,
		symbol: topic === undefined,
		optional: topic !== undefined,
	}));
	const points = seen.map(({ place }) => place);
	return placeNames(wanted, { window, points, radius, covered }).map(({ name, ...placed }) => ({
		...placed,
		theme: regions[name]!.theme,
		topic: regions[name]!.topic,
		anchor: wanted[name]!.anchor,
		size: wanted[name]!.size,
	}));
}

type Seen = SurveyMap["papers"][number] & { readonly place: Place };

/** Those of which more than one paper is seen, or the only one that it has. */
function themesOf(seen: readonly Seen[], map: SurveyMap): Region[] {
	const isOnly = (theme: number) =>
		map.papers.filter((paper) => paper.theme === theme).length === 1;
	return Array.from(
		Map.groupBy(seen, ({ theme }) => theme),
		([theme, papers]) => ({
			theme,
			topic: undefined,
			papers,
		}),
	)
		.filter(({ theme, papers }) => papers.length > 1 || isOnly(theme))
		.toSorted(byCount);
}

/** Those of some papers; one that is called like a theme would be taken for it. */
function topicsOf(seen: readonly Seen[], { themes }: SurveyMap): Region[] {
	const known = seen.filter(({ topic }) => topic !== undefined);
	return Array.from(
		Map.groupBy(known, ({ theme, topic }) => `${theme} ${topic}`).values(),
		(papers) => ({ theme: papers[0]!.theme, topic: papers[0]!.topic, papers }),
	)
		.filter(({ papers }) => papers.length >= FEWEST_OF_TOPIC)
		.filter(({ theme, topic }) => {
			const title = themes[theme]?.topics[topic ?? -1];
			return !themes.some((theme) => theme.title === title);
		})
		.toSorted(byCount);
}

interface Region {
	readonly theme: number;
	readonly topic: number | undefined;
	readonly papers: readonly Seen[];
}

const byCount = (a: Region, b: Region) =>
	b.papers.length - a.papers.length || a.theme - b.theme || (a.topic ?? 0) - (b.topic ?? 0);

const isIn = ({ x, y }: Place, { width, height }: Size) =>
	x >= 0 && y >= 0 && x <= width && y <= height;
