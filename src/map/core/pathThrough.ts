import type { Place } from "./place.ts";

/** The path from a place to the next. */
export function pathThrough(places: readonly Place[]): string {
	return `M${places.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}
