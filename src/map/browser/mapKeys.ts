import type { Place } from "../core/place.ts";

/** What a reader does by keys, where the map has the focus. */
export interface KeyActions {
	/** by parts of the window, as the reader looks */
	look(way: Place): void;
	/** to the next paper that way */
	step(way: Place): void;
	larger(): void;
	smaller(): void;
	whole(): void;
	choose(): void;
	putAway(): void;
}

const WAYS: Readonly<Record<string, Place>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

export function listenToKeys(target: SVGSVGElement, actions: KeyActions): void {
	const plain: Readonly<Record<string, () => void>> = {
		"+": actions.larger,
		"=": actions.larger,
		"-": actions.smaller,
		"−": actions.smaller,
		"0": actions.whole,
		Enter: actions.choose,
		" ": actions.choose,
	};
	target.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const way = WAYS[event.key];
		if (way) (event.shiftKey ? actions.step : actions.look)(way);
		else if (plain[event.key]) plain[event.key]?.();
		else return;
		event.preventDefault();
	});
	addEventListener("keydown", ({ key, defaultPrevented }) => {
		if (key === "Escape" && !defaultPrevented) actions.putAway();
	});
}
