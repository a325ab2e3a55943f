import type { Place, Size } from "./place.ts";

/** What a window shows of the map: its centre, in units of the map, and how many times larger than whole. */
export interface View extends Place {
	readonly zoom: number;
}

/** A window, in pixels, and the map in its units. */
export interface Frame {
	readonly window: Size;
	readonly map: Size;
}

export const MOST_ZOOM = 40;
/** What stays free around the map when it is shown whole. */
export const MARGIN = 18;

export function wholeView({ width, height }: Size): View {
	return { x: width / 2, y: height / 2, zoom: 1 };
}

export function isWhole({ zoom }: View): boolean {
	return zoom === 1;
}

/** Pixels to a unit of the map. */
export function scaleOf({ window, map }: Frame, zoom: number): number {
	const free = ({ width, height }: Size) =>
		Math.min(
			Math.max(1, window.width - 2 * MARGIN) / Math.max(1, width),
			Math.max(1, window.height - 2 * MARGIN) / Math.max(1, height),
		);
	return zoom * free(map);
}

/** From units of the map to pixels of the window. */
export function onScreen(view: View, frame: Frame): (place: Place) => Place {
	const scale = scaleOf(frame, view.zoom);
	const { width, height } = frame.window;
	return ({ x, y }) => ({
		x: width / 2 + scale * (x - view.x),
		y: height / 2 + scale * (y - view.y),
	});
}

/** The view that is nearest to another and shows neither less than 1/40 nor more than the whole. */
export function withinMap({ x, y, zoom }: View, frame: Frame): View {
	const bounded = Math.min(Math.max(zoom, 1), MOST_ZOOM);
	const scale = scaleOf(frame, bounded);
	const along = (at: number, window: number, map: number) => {
		const room = map / 2 - (window / 2 - MARGIN) / scale;
		return room <= 0 ? map / 2 : Math.min(Math.max(at, map / 2 - room), map / 2 + room);
	};
	return {
		x: along(x, frame.window.width, frame.map.width),
		y: along(y, frame.window.height, frame.map.height),
		zoom: bounded,
	};
}

/** Larger or smaller around a place of the window, which stays where it is as far as it can. */
export function zoomAt(view: View, factor: number, at: Place, frame: Frame): View {
	const zoom = Math.min(Math.max(view.zoom * factor, 1), MOST_ZOOM);
	const change = 1 / scaleOf(frame, view.zoom) - 1 / scaleOf(frame, zoom);
	return withinMap(
		{
			x: view.x + (at.x - frame.window.width / 2) * change,
			y: view.y + (at.y - frame.window.height / 2) * change,
			zoom,
		},
		frame,
	);
}

/** The map moved by pixels of the window. */
export function moveBy(view: View, by: Place, frame: Frame): View {
	const scale = scaleOf(frame, view.zoom);
	return withinMap({ ...view, x: view.x - by.x / scale, y: view.y - by.y / scale }, frame);
}

/** A view on the way from one to another; 0 is the first, 1 the last. */
export function between(one: View, other: View, share: number): View {
	const zoom = one.zoom * (other.zoom / one.zoom) ** share;
	// Seen from the window, a step counts as much as the view is large.
	const way =
		one.zoom === other.zoom ? share : (1 / one.zoom - 1 / zoom) / (1 / one.zoom - 1 / other.zoom);
	return {
		x: one.x + way * (other.x - one.x),
		y: one.y + way * (other.y - one.y),
		zoom,
	};
}
