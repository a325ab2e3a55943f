import { siteRoot } from "../../browser/siteRoot.ts";
import { loadData } from "../../offline/browser/loadData.ts";
import { type MapData, unpackMap } from "../core/mapData.ts";
import { isShown, type MapState } from "../core/mapState.ts";
import {
	isWhole,
	moveBy,
	onScreen,
	type View,
	wholeView,
	withinMap,
	zoomAt,
} from "../core/mapView.ts";
import { nearestPoint, nextPoint } from "../core/nearestPoint.ts";
import type { Place } from "../core/place.ts";
import { listenToGestures } from "./gestures.ts";
import { glide } from "./glide.ts";
import { createGuide } from "./guide.ts";
import { liveDrawing } from "./liveDrawing.ts";
import { mapAddress } from "./mapAddress.ts";
import { listenToKeys } from "./mapKeys.ts";
import { paperSheet } from "./paperSheet.ts";

/** A point so near to the pointer is meant, in pixels. */
const REACH = 24;
/** How much larger a key or a button makes the map, and by what part of the window an arrow moves. */
const STEP = 1.6;
const LOOK = 0.15;
/** Names are set anew when a movement has ended for so many milliseconds. */
const PAUSE = 120;
/** A paper that is gone to stands no nearer to the edge, in pixels. */
const EDGE = 40;

const figure = document.querySelector<HTMLElement>("figure.map");
// Without its data the map is the drawing that it was.
if (figure)
	loadData("map/papers.json").then(
		(data) => start(figure, data as MapData),
		() => {},
	);

function start(figure: HTMLElement, data: MapData): void {
	const map = unpackMap(data);
	const area = figure.querySelector<HTMLElement>(".drawing")!;
	const svg = area.querySelector("svg")!;
	const over = area.querySelector<HTMLAnchorElement>(".over")!;
	const placeOf = new Map(map.papers.map(({ slug }, paper) => [slug, paper]));
	const address = mapAddress((paper) => choose(paper, false));
	const buttons = area.querySelector<HTMLElement>(".zoom")!;
	const drawing = liveDrawing(svg, map, buttons);
	const guide = createGuide(figure, (choice) => {
		state = { ...state, ...choice };
		render(true);
	});
	const sheet = paperSheet(figure.querySelector<HTMLElement>(".paper-sheet")!, {
		map,
		addressOf,
		themes: guide.themes,
		close: () => {
			choose(undefined);
			svg.focus();
		},
		go: (paper) => {
			goTo(paper);
			sheet.focus();
		},
	});
	let state: MapState = address.read();
	let shown: readonly boolean[] = [];
	let pointed: number | undefined;
	let naming = 0;
	let stop = () => {};

	const view = () => withinMap(state.view ?? wholeView(map), drawing.frame);
	const chosen = () => (state.paper === undefined ? undefined : placeOf.get(state.paper));
	const middle = () => {
		const { width, height } = drawing.frame.window;
		return { x: width / 2, y: height / 2 };
	};

	function addressOf(paper: number): string {
		return data.files
			? `${siteRoot}${data.files[paper]}`
			: `${siteRoot}papers/${map.papers[paper]?.slug}/`;
	}

	/** Draws the state as it is; with `named`, its names at once. */
	function render(named = false): void {
		shown = map.papers.map((paper) => isShown(paper, map.themes, state));
		draw();
		guide.show(state, shown.filter(Boolean).length, shown.length);
		address.write(state);
		if (named) drawing.setNames();
	}

	function draw(): void {
		const marked = pointed ?? chosen();
		drawing.draw({ view: view(), shown, marked });
		sheet.show(marked, pointed === undefined);
		area.classList.toggle("near", !isWhole(view()));
		over.hidden = pointed === undefined;
		const place = pointed === undefined ? undefined : drawing.places[pointed];
		if (!place || pointed === undefined) return;
		over.href = addressOf(pointed);
		over.style.left = `${place.x}px`;
		over.style.top = `${place.y}px`;
	}

	function look(next: View): void {
		state = { ...state, view: isWhole(next) ? undefined : next };
		draw();
		address.write(state);
		clearTimeout(naming);
		naming = window.setTimeout(drawing.setNames, PAUSE);
	}

	function glideTo(next: View): void {
		stop();
		stop = glide(view(), next, look);
	}

	/** @param byReader false where the address says it already */
	function choose(slug: string | undefined, byReader = true): void {
		pointed = undefined;
		const isNew = slug !== state.paper;
		state = { ...state, paper: slug };
		if (byReader && isNew) address.choose(state);
		render();
		const paper = chosen();
		if (paper !== undefined) uncover(paper);
	}

	/** Chooses a paper, and brings it into the window. */
	function goTo(paper: number): void {
		choose(map.papers[paper]?.slug);
		const { x, y } = onScreen(view(), drawing.frame)(map.papers[paper]!);
		const { width, height } = drawing.frame.window;
		if (x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE) return;
		glideTo(withinMap({ ...map.papers[paper]!, zoom: view().zoom }, drawing.frame));
	}

	/** Scrolls the page so far that the sheet of a phone does not hide its paper. */
	function uncover(paper: number): void {
		const covered = sheet.covers();
		const { top } = svg.getBoundingClientRect();
		const at = top + onScreen(view(), drawing.frame)(map.papers[paper]!).y;
		if (covered > 0) scrollBy({ top: Math.max(0, at - (innerHeight - covered - EDGE)) });
	}

	const nearest = (at: Place, reach = REACH) => nearestPoint(drawing.places, at, reach);

	listenToGestures(area, {
		isWhole: () => isWhole(view()),
		point(at) {
			const paper = at && nearest(at);
			if (paper === pointed) return;
			pointed = paper;
			draw();
		},
		tap(at) {
			const paper = nearest(at);
			choose(paper === undefined ? undefined : map.papers[paper]?.slug);
		},
		move(by) {
			stop();
			pointed = undefined;
			look(moveBy(view(), by, drawing.frame));
		},
		zoom(factor, at) {
			stop();
			look(zoomAt(view(), factor, at, drawing.frame));
		},
	});

	const zoomBy = (factor: number) => glideTo(zoomAt(view(), factor, middle(), drawing.frame));
	const zooms = {
		in: () => zoomBy(STEP),
		out: () => zoomBy(1 / STEP),
		whole: () => glideTo(wholeView(map)),
	};
	listenToKeys(svg, {
		larger: zooms.in,
		smaller: zooms.out,
		whole: zooms.whole,
		putAway: () => choose(undefined),
		look(way) {
			const { width, height } = drawing.frame.window;
			const by = { x: -way.x * LOOK * width, y: -way.y * LOOK * height };
			glideTo(moveBy(view(), by, drawing.frame));
		},
		step(way) {
			const from = chosen() ?? nearest(middle(), Number.POSITIVE_INFINITY);
			const next = from === undefined ? undefined : nextPoint(drawing.places, from, way);
			if (next !== undefined) goTo(next);
		},
		choose() {
			const paper = chosen();
			if (paper !== undefined) return location.assign(addressOf(paper));
			const aimed = nearest(middle(), Number.POSITIVE_INFINITY);
			if (aimed !== undefined) goTo(aimed);
		},
	});
	buttons.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		if (button) zooms[button.value as keyof typeof zooms]();
	});

	buttons.hidden = false;
	document.getElementById("map-keys")!.hidden = false;
	svg.setAttribute("role", "application");
	svg.setAttribute("tabindex", "0");
	svg.setAttribute("aria-describedby", "map-keys");
	figure.classList.add("guided");
	new ResizeObserver(() => {
		drawing.resize();
		render(true);
	}).observe(svg);
	render(true);
	const first = chosen();
	if (first !== undefined) uncover(first);
}
