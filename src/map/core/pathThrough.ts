import type { Place } from "./place.ts";

/** The path through places, at each of which a line's marker is drawn: far shorter than a mark for each. */
export function pathThrough(places: readonly Place[]): string {
	const path = places.map(({ x, y }) => `${x} ${y}`).join("L");
	// A path to nowhere would have no marker.
	return places.length === 1 ? `M${path}h0` : places.length > 0 ? `M${path}` : "";
}
