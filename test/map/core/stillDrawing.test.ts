import { describe, expect, it } from "vitest";
import type { SurveyMap } from "../../../src/map/core/mapData.ts";
import { overlap } from "../../../src/map/core/place.ts";
import { regionNames } from "../../../src/map/core/regionNames.ts";
import { stillDrawing } from "../../../src/map/core/stillDrawing.ts";

/** Groups of papers around places of a grid, each a theme of two topics. */
function groupedMap(groups: number, size: number): SurveyMap {
	const columns = Math.ceil(Math.sqrt(groups));
	return {
		width: 4000,
		height: 4000,
		themes: Array.from({ length: groups }, (_, index) => ({
			id: `t${index}`,
			title: `Theme of number ${index} and so on`,
			core: index % 2 === 0,
			named: true,
			topics: [`First half of ${index}`, `Second half of ${index}`],
		})),
		papers: Array.from({ length: groups * size }, (_, index) => {
			const group = index % groups;
			const turn = index * 2.399963;
			const from = (120 * Math.sqrt(index / groups)) % 500;
			return {
				slug: `p${index}`,
				title: `Paper ${index}`,
				x: Math.round(((group % columns) + 0.5) * (4000 / columns) + from * Math.cos(turn)),
				y: Math.round(
					(Math.floor(group / columns) + 0.5) * (4000 / columns) + from * Math.sin(turn),
				),
				theme: group,
				topic: index < (groups * size) / 2 ? 0 : 1,
				year: 2000,
				summary: undefined,
				near: [],
			};
		}),
	};
}

describe("the drawing of a page without script", () => {
	it.each([
		[4, 10, 0.01],
		[10, 20, 0.01],
		[24, 40, 0.06],
	])("names all of %i themes, in each size, over few of their points", (groups, size, share) => {
		const map = groupedMap(groups, size);
		const drawing = stillDrawing(map, { width: 640, sizes: [11, 20] });
		expect(drawing.names).toHaveLength(2);
		for (const names of drawing.names) {
			expect(names.map(({ theme }) => theme).toSorted((a, b) => a - b)).toEqual(
				map.themes.map((_, index) => index),
			);
			for (const [index, { box, hidden }] of names.entries()) {
				expect(hidden).toBeLessThanOrEqual(Math.max(2, share * map.papers.length));
				expect(names.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
			}
		}
	});

	it("is the same for the same map", () => {
		const draw = () => stillDrawing(groupedMap(9, 9), { width: 640, sizes: [11] });
		expect(draw()).toEqual(draw());
	});
});

describe("the names of regions", () => {
	const map = groupedMap(4, 30);
	const scene = {
		map,
		window: { width: 1600, height: 1600 },
		radius: 4,
		all: true,
		size: 14,
		places: map.papers.map(({ x, y }) => ({ x: x * 0.4, y: y * 0.4 })),
	};

	it("are those of topics too, smaller, where there is room", () => {
		const names = regionNames({ ...scene, topics: true });
		const topics = names.filter(({ topic }) => topic !== undefined);
		expect(topics.length).toBeGreaterThan(0);
		expect(topics.every(({ size }) => size < 14)).toBe(true);
		expect(regionNames({ ...scene, topics: false })).toHaveLength(4);
	});

	it("are those of what is shown alone, and not of papers that have nothing in common", () => {
		const places = scene.places.map((place, paper) =>
			map.papers[paper]!.theme === 2 ? undefined : place,
		);
		const themes = map.themes.map((theme, index) => ({ ...theme, named: index !== 3 }));
		const names = regionNames({ ...scene, map: { ...map, themes }, places, topics: true });
		expect(new Set(names.map(({ theme }) => theme))).toEqual(new Set([0, 1]));
	});

	it("leave out a topic that is called like a theme", () => {
		const themes = map.themes.map((theme) => ({ ...theme, topics: [map.themes[0]!.title, "Own"] }));
		const names = regionNames({ ...scene, map: { ...map, themes }, topics: true });
		expect(names.filter(({ topic }) => topic === 0)).toEqual([]);
	});
});
