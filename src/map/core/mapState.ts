import type { MapPaper } from "./mapData.ts";
import { MOST_ZOOM, type View } from "./mapView.ts";

/** What a reader has chosen on the map. It stands in the address. */
export interface MapState {
	/** undefined where the whole is shown */
	readonly view: View | undefined;
	/** ids of the themes that are shown alone; none of them: all are */
	readonly themes: readonly string[];
	/** the years that are shown; undefined where any is */
	readonly from: number | undefined;
	readonly to: number | undefined;
	/** the slug of the chosen paper */
	readonly paper: string | undefined;
}

export const NOTHING_CHOSEN: MapState = {
	view: undefined,
	themes: [],
	from: undefined,
	to: undefined,
	paper: undefined,
};

/** What an address says, as far as it can be understood. */
export function readState(query: string): MapState {
	const params = new URLSearchParams(query);
	return {
		view: readView(params.get("at")),
		themes: [...new Set(params.getAll("theme"))],
		from: readYear(params.get("from")),
		to: readYear(params.get("to")),
		paper: params.get("paper") || undefined,
	};
}

/** `?…`, or nothing where nothing is chosen. */
export function writeState({ view, themes, from, to, paper }: MapState): string {
	const params = new URLSearchParams();
	for (const theme of themes) params.append("theme", theme);
	if (from !== undefined) params.set("from", String(from));
	if (to !== undefined) params.set("to", String(to));
	if (paper !== undefined) params.set("paper", paper);
	const query = params.toString();
	// Commas may stand in an address, and are easier on the eye.
	const at = view && `at=${[view.x, view.y].map(Math.round).join(",")},${rounded(view.zoom)}`;
	const whole = [at, query].filter(Boolean).join("&");
	return whole === "" ? "" : `?${whole}`;
}

const rounded = (zoom: number) => Math.round(100 * zoom) / 100;

function readView(text: string | null): View | undefined {
	const [, x, y, zoom] = /^(\d{1,6}),(\d{1,6}),(\d{1,2}(?:\.\d{1,2})?)$/u.exec(text ?? "") ?? [];
	const view = { x: Number(x), y: Number(y), zoom: Number(zoom) };
	return view.zoom > 1 && view.zoom <= MOST_ZOOM ? view : undefined;
}

function readYear(text: string | null): number | undefined {
	return text !== null && /^\d{4}$/u.test(text) ? Number(text) : undefined;
}

/** Whether a paper is among those that are shown. Its year counts only where years are chosen. */
export function isShown(
	{ theme, year }: Pick<MapPaper, "theme" | "year">,
	themes: readonly { readonly id: string }[],
	{ themes: chosen, from, to }: Pick<MapState, "themes" | "from" | "to">,
): boolean {
	const known = chosen.filter((id) => themes.some((theme) => theme.id === id));
	if (known.length > 0 && !known.includes(themes[theme]?.id ?? "")) return false;
	if (from === undefined && to === undefined) return true;
	return year !== undefined && year >= (from ?? year) && year <= (to ?? year);
}
