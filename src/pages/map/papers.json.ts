import type { APIRoute } from "astro";
import { packMap } from "../../map/core/mapData.ts";
import { surveyMap } from "../../site/surveyMap.ts";

/** The papers of the survey for the page of the map. */
export const GET: APIRoute = async () => {
	const map = await surveyMap();
	return Response.json(map ? packMap(map) : null);
};
