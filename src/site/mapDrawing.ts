import type { SurveyMap } from "../map/core/mapData.ts";
import { type StillDrawing, stillDrawing } from "../map/core/stillDrawing.ts";
import tokens from "../styles/tokens.css?raw";
import { tokenValues } from "../styles/tokens.ts";

/** In units of the drawing: a phone shows about half as many pixels. */
const WIDTH = 640;

/** So many papers show the shape of any map. */
const ON_FRONT = 600;

/** A map for the first page: of a large one every second paper, or third, or as few as stay light. */
export function frontMap(map: SurveyMap): SurveyMap {
	const step = Math.ceil(map.papers.length / ON_FRONT);
	return { ...map, papers: map.papers.filter((_, index) => index % step === 0) };
}

/** The map as it is drawn on pages, its names in the sizes of a screen and of a phone. */
export function mapDrawing(map: SurveyMap): StillDrawing {
	const sizes = ["--size-map", "--size-map-phone"].map((name) =>
		Number.parseFloat(tokenValues(tokens, name)[0]),
	);
	return stillDrawing(map, { width: WIDTH, sizes });
}
