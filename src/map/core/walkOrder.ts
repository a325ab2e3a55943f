import type { Place } from "./place.ts";

/**
 * The order of a walk over places, up and down in strips: neighbours in it are near each other, so that
 * the steps between them are short.
 *
 * @returns places in the list
 */
export function walkOrder(places: readonly Place[], width: number): number[] {
	const strips = Math.max(1, Math.round(Math.sqrt(places.length / 3)));
	const stripOf = ({ x }: Place) => Math.floor((x * strips) / (width + 1));
	return places
		.map((place, index) => {
			const strip = stripOf(place);
			return { index, strip, along: strip % 2 === 0 ? place.y : -place.y, x: place.x };
		})
		.sort((a, b) => a.strip - b.strip || a.along - b.along || a.x - b.x || a.index - b.index)
		.map(({ index }) => index);
}
