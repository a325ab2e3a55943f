import type { SurveyMap } from "../core/mapData.ts";
import { type Frame, isWhole, onScreen, type View } from "../core/mapView.ts";
import { pathThrough } from "../core/pathThrough.ts";
import type { Box, Place } from "../core/place.ts";
import { regionNames } from "../core/regionNames.ts";
import { symbolRadius } from "../core/themeLooks.ts";
import { nameElement } from "./nameElement.ts";
import { svgElement } from "./svgElement.ts";

/** What is drawn. */
export interface Drawn {
	readonly view: View;
	/** whether each paper is shown, or faded */
	readonly shown: readonly boolean[];
	/** the paper with lines to those near it */
	readonly marked: number | undefined;
}

export interface LiveDrawing {
	/** its window as it is now */
	readonly frame: Frame;
	/** where the papers that are shown stand in it */
	readonly places: readonly (Place | undefined)[];
	draw(drawn: Drawn): void;
	/** sets names for what was drawn last; until then those that stand move with what they name */
	setNames(): void;
	/** takes the window's size anew */
	resize(): void;
}

/** The reach of a marker's shape, in radii of the symbol. */
const REACH = 1.6;
/** What stands so far out of the window is drawn, for its symbol reaches in; in pixels. */
const EDGE = 10;
/** Sizes of names, in pixels; topics are named on a window so wide, or when the map is so large. */
const SIZE = 14;
const SIZE_NARROW = 12;
const NARROW = 480;
const WIDE = 700;
const LARGE = 1.6;

/**
 * Draws the map into an element that holds a still drawing of it, of which the symbols stay.
 *
 * @param over stands over the map: no name is set below it
 */
export function liveDrawing(svg: SVGSVGElement, map: SurveyMap, over: Element): LiveDrawing {
	const defs = svg.querySelector("defs")!;
	const marks = map.themes.map((_, theme) => {
		const mark = svgElement("marker", {
			id: `mark-${theme}`,
			viewBox: `${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`,
			markerUnits: "userSpaceOnUse",
		});
		mark.append(svgElement("use", { href: `#look-${theme}` }));
		return mark;
	});
	for (const mark of marks) defs.querySelector(`#${mark.id}`)?.remove();
	defs.append(...marks);
	const [faded, links, points] = ["faded", "links", "points"].map((name) =>
		svgElement("g", { class: name }),
	) as [SVGGElement, SVGGElement, SVGGElement];
	const [fadedPaths, paths] = [faded, points].map((group) => pathsOf(map, group)) as [Paths, Paths];
	const names = svgElement("g", { class: "names" });
	const aim = svgElement("path", { class: "aim" });
	svg.replaceChildren(defs, faded, links, points, aim, names);

	let frame: Frame = { window: { width: 1, height: 1 }, map };
	let places: (Place | undefined)[] = [];
	let last: Drawn | undefined;
	let set: { anchor: Place; was: Place; element: SVGGElement }[] = [];

	/** They grow, but less than the map does, which leaves more room between them. */
	const radius = () =>
		symbolRadius(map.papers.length / (last?.view.zoom ?? 1) ** 1.4, frame.window);

	function draw(drawn: Drawn): void {
		last = drawn;
		const { width, height } = frame.window;
		const place = onScreen(drawn.view, frame);
		const seen = map.themes.map((): Place[] => []);
		const aside = map.themes.map((): Place[] => []);
		const all = map.papers.map((paper) => place(paper));
		places = all.map((at, paper) => (drawn.shown[paper] ? at : undefined));
		all.forEach(({ x, y }, paper) => {
			if (x < -EDGE || y < -EDGE || x > width + EDGE || y > height + EDGE) return;
			const group = drawn.shown[paper] ? seen : aside;
			group[map.papers[paper]!.theme]!.push({ x: tenth(x), y: tenth(y) });
		});
		const diameter = 2 * REACH * radius();
		for (const mark of marks)
			for (const side of ["markerWidth", "markerHeight"]) mark.setAttribute(side, `${diameter}`);
		for (const [theme, path] of paths.entries()) path.setAttribute("d", pathThrough(seen[theme]!));
		for (const [theme, path] of fadedPaths.entries())
			path.setAttribute("d", pathThrough(aside[theme]!));
		links.replaceChildren(...linesFrom(drawn.marked, all, radius()));
		for (const { anchor, was, element } of set) {
			const { x, y } = place(anchor);
			element.setAttribute("transform", `translate(${x - was.x} ${y - was.y})`);
		}
	}

	function linesFrom(marked: number | undefined, all: readonly Place[], radius: number) {
		const from = marked === undefined ? undefined : all[marked];
		if (!from || marked === undefined) return [];
		const near = (map.papers[marked]?.near ?? []).flatMap((paper) => all[paper] ?? []);
		const ring = ({ x, y }: Place, r: number) =>
			svgElement("circle", { class: "ring", cx: x, cy: y, r });
		return [
			...near.map(({ x, y }) =>
				svgElement("path", { class: "link", d: `M${from.x} ${from.y}L${x} ${y}` }),
			),
			...near.map((place) => ring(place, radius + 2)),
			ring(from, radius + 5),
		];
	}

	function setNames(): void {
		if (!last) return;
		const { view } = last;
		const { width } = frame.window;
		const [origin, unit] = [
			{ x: 0, y: 0 },
			{ x: 1, y: 0 },
		].map(onScreen(view, frame)) as [Place, Place];
		const scale = unit.x - origin.x;
		const regions = regionNames({
			map,
			places,
			window: frame.window,
			radius: radius(),
			size: width < NARROW ? SIZE_NARROW : SIZE,
			all: false, // the legend has them, and so has a closer look
			covered: [boxWithin(svg, over)],
			topics: width >= WIDE || (!isWhole(view) && view.zoom >= LARGE),
		});
		set = regions.map((region) => ({
			anchor: { x: (region.anchor.x - origin.x) / scale, y: (region.anchor.y - origin.y) / scale },
			was: region.anchor,
			element: nameElement(region),
		}));
		names.replaceChildren(...set.map(({ element }) => element));
	}

	function resize(): void {
		const { width, height } = svg.getBoundingClientRect();
		frame = { window: { width: Math.max(1, width), height: Math.max(1, height) }, map };
		svg.setAttribute("viewBox", `0 0 ${frame.window.width} ${frame.window.height}`);
		const [x, y] = [frame.window.width / 2, frame.window.height / 2];
		aim.setAttribute("d", `M${x - 9} ${y}h18M${x} ${y - 9}v18`);
	}

	resize();
	return {
		get frame() {
			return frame;
		},
		get places() {
			return places;
		},
		draw,
		setNames,
		resize,
	};
}

type Paths = readonly SVGPathElement[];

/** A path for each theme, whose points have the theme's symbol. */
function pathsOf(map: SurveyMap, group: SVGGElement): Paths {
	const paths = map.themes.map((_, theme) => {
		const mark = `url(#mark-${theme})`;
		return svgElement("path", {
			fill: "none",
			"marker-start": mark,
			"marker-mid": mark,
			"marker-end": mark,
		});
	});
	group.append(...paths);
	return paths;
}

function boxWithin(svg: SVGSVGElement, element: Element): Box {
	const [around, { x, y, width, height }] = [svg, element].map((one) =>
		one.getBoundingClientRect(),
	) as [DOMRect, DOMRect];
	return { x: x - around.x, y: y - around.y, width, height };
}

const tenth = (value: number) => Math.round(10 * value) / 10;
