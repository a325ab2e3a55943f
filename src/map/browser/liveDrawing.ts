import type { SurveyMap } from "../core/mapData.ts";
import { type Frame, onScreen, type View } from "../core/mapView.ts";
import type { Box, Place } from "../core/place.ts";
import { regionNames } from "../core/regionNames.ts";
import { symbolPaths } from "../core/symbolPaths.ts";
import { symbolRadius, type ThemeLook, themeLooks } from "../core/themeLooks.ts";
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

/** What stands so far out of the window is drawn, for its symbol reaches in; in pixels. */
const EDGE = 10;
/** Of more themes, a name that fits badly is left out: the legend has it, and so has a closer look. */
const DOZEN = 12;
/**
 * Sizes of names, in pixels. Topics are named when the map is so large, and on a window so wide if papers
 * are not many.
 */
const SIZE = 14;
const SIZE_NARROW = 12;
const NARROW = 480;
const WIDE = 700;
const MANY = 1000;
const LARGE = 1.6;

/**
 * Draws the map into an element that holds a still drawing of it, of which the symbols stay.
 *
 * @param over stands over the map: no name is set below it
 */
export function liveDrawing(svg: SVGSVGElement, map: SurveyMap, over: Element): LiveDrawing {
	const defs = svg.querySelector("defs")!;
	const looks = themeLooks(map.themes);
	const [faded, links, points] = ["faded", "links", "points"].map((name) =>
		svgElement("g", { class: name }),
	) as [SVGGElement, SVGGElement, SVGGElement];
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
		drawSymbols(points, looks, seen, radius());
		drawSymbols(faded, looks, aside, radius());
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
			all: map.themes.length <= DOZEN,
			covered: [boxWithin(svg, over)],
			topics: view.zoom >= LARGE || (width >= WIDE && map.papers.length <= MANY),
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

/** Two paths for each theme, made when they are drawn first: lines, and what is filled. */
function drawSymbols(
	group: SVGGElement,
	looks: readonly ThemeLook[],
	places: readonly (readonly Place[])[],
	radius: number,
): void {
	for (const [theme, look] of looks.entries()) {
		const colour = look.core ? "var(--accent)" : "currentColor";
		if (group.children.length <= 2 * theme)
			group.append(
				svgElement("path", { fill: "none", stroke: colour, "stroke-linecap": "round" }),
				svgElement("path", { fill: colour }),
			);
		const { lines, width, areas } = symbolPaths(look, places[theme] ?? [], radius);
		group.children[2 * theme]!.setAttribute("d", lines);
		group.children[2 * theme]!.setAttribute("stroke-width", `${width}`);
		group.children[2 * theme + 1]!.setAttribute("d", areas);
	}
}

function boxWithin(svg: SVGSVGElement, element: Element): Box {
	const [around, { x, y, width, height }] = [svg, element].map((one) =>
		one.getBoundingClientRect(),
	) as [DOMRect, DOMRect];
	return { x: x - around.x, y: y - around.y, width, height };
}

const tenth = (value: number) => Math.round(10 * value) / 10;
