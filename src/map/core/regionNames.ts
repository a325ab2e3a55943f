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
	/** whether a theme is named even where its name fits badly */
	readonly all: boolean;
	/** what stands over the window */
	readonly covered?: readonly Box[];
}

/** A region is named where most of its papers are: of places so large, in parts of the window's width. */
const DENSE = 1 / 24;
/** The size of a topic's name. */
const SMALLER = 0.86;
const FEWEST_OF_TOPIC = 3;
/** A theme of which a smaller part is in the window is named elsewhere. */
const PART = 0.1;

/** The names of all themes that have a paper in the window, and of topics where there is room. */
export function regionNames(scene: NamedScene): RegionName[] {
	const { map, window, size, radius, all, covered } = scene;
	const seen = scene.places.flatMap((place, paper) =>
		place && isIn(place, window) ? [{ place, ...map.papers[paper]! }] : [],
	);
	const named = seen.filter(({ theme }) => map.themes[theme]?.named);
	const regions = [...themesOf(named, scene), ...(scene.topics ? topicsOf(named, map) : [])];
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
	return placeNames(wanted, { window, points, radius, all, covered }).map(
		({ name, ...placed }) => ({
			...placed,
			theme: regions[name]!.theme,
			topic: regions[name]!.topic,
			anchor: wanted[name]!.anchor,
			size: wanted[name]!.size,
		}),
	);
}

type Seen = SurveyMap["papers"][number] & { readonly place: Place };

/** Those of which a good part is seen, and more than one paper if there are more. */
function themesOf(seen: readonly Seen[], { map, places }: NamedScene): Region[] {
	const shown = map.papers.filter((_, paper) => places[paper]);
	const counts = Map.groupBy(shown, ({ theme }) => theme);
	const isHere = ({ theme, papers }: Region) => {
		const all = counts.get(theme)?.length ?? 0;
		return papers.length >= Math.min(all, Math.max(2, PART * all));
	};
	return Array.from(
		Map.groupBy(seen, ({ theme }) => theme),
		([theme, papers]) => ({
			theme,
			topic: undefined,
			papers,
		}),
	)
		.filter(isHere)
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
