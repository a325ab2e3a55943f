import type { SurveyMap } from "./mapData.ts";
import { MARGIN, onScreen, scaleOf, wholeView } from "./mapView.ts";
import type { Place, Size } from "./place.ts";
import { fewOf, LINE } from "./placeNames.ts";
import { type RegionName, regionNames } from "./regionNames.ts";
import { symbolRadius } from "./themeLooks.ts";

/** The map as it stands on a page that no script changes. */
export interface StillDrawing {
	readonly size: Size;
	readonly radius: number;
	/** of the papers, in their order */
	readonly places: readonly Place[];
	/** of all themes, for each size of text */
	readonly names: readonly (readonly RegionName[])[];
}

/** Above and below the map is room for so many lines of names at most. */
const MOST_LINES = 24;
/** The lowest drawing and the highest, in parts of its width. */
const LOWEST = 0.5;
const HIGHEST = 1;

/**
 * @param sizes of the text of names in units of the drawing: it has one for each, of which a page shows the
 * one that can be read
 */
export function stillDrawing(
	map: SurveyMap,
	{ width, sizes }: { readonly width: number; readonly sizes: readonly number[] },
): StillDrawing {
	const scale = scaleOf({ window: { width, height: HIGHEST * width }, map }, 1);
	const lowest = Math.max(LOWEST * width, scale * map.height + 2 * MARGIN);
	const radius = symbolRadius(map.papers.length, { width, height: lowest });
	const filled = new Set(map.papers.map(({ theme }) => theme));
	const themes = map.themes.filter(({ named }, theme) => named && filled.has(theme)).length;
	const scene = { map, radius, topics: false, all: true };
	const few = fewOf(map.papers.length);
	let best: { readonly drawing: StillDrawing; readonly faults: number } | undefined;
	// Where names find no room within the map, it gets some above and below.
	for (let lines = 0; lines <= MOST_LINES && best?.faults !== 0; lines += 1) {
		const size = { width, height: Math.round(lowest + lines * LINE * Math.max(...sizes)) };
		const place = onScreen(wholeView(map), { window: size, map });
		const places = map.papers.map((paper) => rounded(place(paper)));
		const names = sizes.map((text) => regionNames({ ...scene, places, window: size, size: text }));
		const missing = names.reduce((sum, names) => sum + themes - names.length, 0);
		const hidden = names.flat().map(({ hidden }) => (hidden > few ? hidden : 0));
		const faults = missing * map.papers.length + Math.max(0, ...hidden);
		if (!best || faults < best.faults) best = { drawing: { size, radius, places, names }, faults };
	}
	return best!.drawing;
}

const rounded = ({ x, y }: Place): Place => ({
	x: Math.round(10 * x) / 10,
	y: Math.round(10 * y) / 10,
});
