import type { Place } from "../core/place.ts";

/** What a reader does with pointer and wheel, in pixels of the area. */
export interface Gestures {
	/** a mouse points there, or nowhere any more */
	point(at: Place | undefined): void;
	/** a press without a move */
	tap(at: Place): void;
	move(by: Place): void;
	zoom(factor: number, at: Place): void;
	/** whether making it smaller would change nothing, so that the wheel may scroll the page */
	isWhole(): boolean;
}

/** A pointer that moves less is pressed, not dragged; in pixels. */
const STILL = 6;
/** How much a pixel of the wheel counts, and a pixel of two fingers on a touchpad. */
const WHEEL = 1 / 400;
const PINCH = 1 / 90;
const LINE_OF_WHEEL = 16;
/** A wheel that turns on within so many milliseconds goes on with what it did. */
const PAUSE = 300;

/** Tells what happens in an area, except on its buttons. */
export function listenToGestures(area: HTMLElement, gestures: Gestures): void {
	listenToPointers(area, gestures);
	listenToWheel(area, gestures);
}

const placeIn = (area: HTMLElement, { clientX, clientY }: MouseEvent): Place => {
	const { left, top } = area.getBoundingClientRect();
	return { x: clientX - left, y: clientY - top };
};

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
	button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

function listenToPointers(area: HTMLElement, gestures: Gestures): void {
	const pressed = new Map<number, Place>();
	let isDrag = false;
	area.addEventListener("pointerdown", (event) => {
		if ((event.target as Element).closest("button") || !isPlain(event)) return;
		if (pressed.size === 0) isDrag = false;
		pressed.set(event.pointerId, placeIn(area, event));
	});
	area.addEventListener("pointermove", (event) => {
		const at = placeIn(area, event);
		const before = pressed.get(event.pointerId);
		if (!before) {
			const overButton = (event.target as Element).closest("button");
			if (event.pointerType !== "touch") gestures.point(overButton ? undefined : at);
			return;
		}
		const by = { x: at.x - before.x, y: at.y - before.y };
		if (!isDrag && pressed.size === 1 && Math.hypot(by.x, by.y) < STILL) return;
		if (!isDrag) area.setPointerCapture(event.pointerId);
		isDrag = true;
		const other = Array.from(pressed).find(([id]) => id !== event.pointerId)?.[1];
		pressed.set(event.pointerId, at);
		if (!other) return gestures.move(by);
		const factor = distance(at, other) / Math.max(1, distance(before, other));
		gestures.zoom(factor, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
		gestures.move({ x: by.x / 2, y: by.y / 2 });
	});
	for (const type of ["pointerup", "pointercancel"] as const)
		area.addEventListener(type, ({ pointerId }) => pressed.delete(pointerId));
	area.addEventListener("pointerleave", ({ pointerType }) => {
		if (pointerType !== "touch") gestures.point(undefined);
	});
	// Not when it is released: the click that follows would meet what has come up below the finger.
	area.addEventListener("click", (event) => {
		// With a key or another button it is the link's.
		if ((event.target as Element).closest("button") || !isPlain(event)) return;
		event.preventDefault();
		if (!isDrag) gestures.tap(placeIn(area, event));
	});
}

const distance = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);

function listenToWheel(area: HTMLElement, gestures: Gestures): void {
	let scrolled = Number.NEGATIVE_INFINITY;
	let zoomed = Number.NEGATIVE_INFINITY;
	addEventListener("scroll", ({ timeStamp }) => (scrolled = timeStamp), { passive: true });
	area.addEventListener(
		"wheel",
		(event) => {
			const { ctrlKey, deltaMode, deltaY, timeStamp } = event;
			// A page that scrolls under the pointer is not stopped by the map.
			if (!ctrlKey && timeStamp - scrolled < PAUSE) return;
			if (!ctrlKey && deltaY > 0 && gestures.isWhole() && timeStamp - zoomed > PAUSE) return;
			event.preventDefault();
			zoomed = timeStamp;
			const pixels = deltaMode === 0 ? deltaY : LINE_OF_WHEEL * deltaY;
			gestures.zoom(2 ** (-pixels * (ctrlKey ? PINCH : WHEEL)), placeIn(area, event));
		},
		{ passive: false },
	);
}
