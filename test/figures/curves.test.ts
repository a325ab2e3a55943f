import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawEssayFigure, essayFigureNames } from "../../src/figures/essayFigures.ts";
import { frames } from "../../src/figures/frames.ts";
import { letterParts, plainLetters } from "../../src/figures/letters.ts";
import { marginLosses } from "../../src/figures/losses/marginLosses.ts";
import { sample } from "../../src/figures/numbers.ts";
import { pathOf } from "../../src/figures/pathOf.ts";
import { rounded } from "../../src/figures/rounded.ts";
import { drawSmooth, type Point } from "../../src/figures/smoothCurve.ts";

const svgOf = (svg: string) => parseHTML(`<body>${svg}</body>`).document.querySelector("svg")!;

/** Points of what is drawn, sixteen to each piece. */
function drawn(points: readonly Point[]): Point[] {
	const out: Point[] = [];
	let [x0, y0] = [0, 0];
	const to = (x: number, y: number) => {
		[x0, y0] = [x, y];
	};
	drawSmooth(points, {
		moveTo: to,
		lineTo: to,
		bezierCurveTo(x1, y1, x2, y2, x, y) {
			for (let part = 1; part <= 16; part += 1) {
				const [t, u] = [part / 16, 1 - part / 16];
				const at = (a: number, b: number, c: number, d: number) =>
					u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
				out.push([at(x0, x1, x2, x), at(y0, y1, y2, y)]);
			}
			to(x, y);
		},
	});
	return out;
}

describe("a smooth curve", () => {
	it("follows its function between its points, to a fortieth of a unit of the drawing", () => {
		const wave = (x: number) => 100 * Math.exp(-x / 100) * Math.sin(x / 60);
		const points = drawn(sample(wave, 0, 440, 40));
		expect(points).toHaveLength(40 * 16);
		for (const [x, y] of points) expect(Math.abs(y - wave(x))).toBeLessThan(1 / 40);
	});

	it("has no corner but where a point is given twice, and there it keeps it", () => {
		const bend = (x: number) => Math.max(0, 1 - x) ** 1.5 + 2 * Math.max(0, x - 1);
		const path = pathOf([...sample(bend, 0, 1, 6), ...sample(bend, 1, 2, 6)]);
		const [first, ...pieces] = path.split(/(?=[CL])/u);
		expect(first).toMatch(/^M/u);
		const slopes = pieces.map((piece) => piece.slice(1).split(",").map(Number));
		let corners = 0;
		let end: number[] = [0, 1];
		for (const [index, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]] of slopes.entries()) {
			const before = slopes[index - 1];
			if (before) {
				const [, , bx = 0, by = 0, ex = 0, ey = 0] = before;
				if (Math.abs((ey - by) / (ex - bx) - (y1 - ey) / (x1 - ex)) > 0.5) corners += 1;
			}
			end = [x2, y2, x, y];
		}
		expect(corners).toBe(1);
		expect(end.slice(2)).toEqual([2, 2]);
	});

	it("is straight through two points, and nothing of none", () => {
		expect(
			pathOf([
				[0, 1],
				[5, 2],
			]),
		).toBe("M0,1L5,2");
		expect(pathOf([])).toBe("");
	});

	it("is what figures of functions have: no path of many short lines", async () => {
		for (const name of essayFigureNames) {
			const { svg } = await drawEssayFigure(name);
			for (const path of svgOf(svg).querySelectorAll("path")) {
				const lines = (path.getAttribute("d") ?? "").match(/L/gu) ?? [];
				if (!path.parentElement?.getAttribute("class")?.startsWith("moving"))
					expect(lines.length, name).toBeLessThan(25);
			}
		}
	});

	it("of the hinge keeps its kink at margin 1", async () => {
		expect(marginLosses.map(({ name }) => name)).toContain("hinge");
		const { svg } = await drawEssayFigure("margin-losses");
		// the margin 1 stands three quarters along the axis from 44 to 430
		expect(svg).toMatch(/333\.5,242L430,242/u);
	});
});

describe("letters of variables", () => {
	it("are told from words, digits and units", () => {
		expect(letterParts("𝜏 = 1, 𝑑𝑘 or ℎ dB")).toEqual([
			{ text: "τ", isLetter: true },
			{ text: " = 1, ", isLetter: false },
			{ text: "dk", isLetter: true },
			{ text: " or ", isLetter: false },
			{ text: "h", isLetter: true },
			{ text: " dB", isLetter: false },
		]);
		expect(plainLetters("log 𝐾")).toBe("log K");
		expect(letterParts("")).toEqual([]);
	});

	it("are parts of a drawing, and plain where it is read aloud", async () => {
		const svg = svgOf((await drawEssayFigure("infonce-ceiling")).svg);
		const letters = [...svg.querySelectorAll("tspan.letter")].map((part) => part.textContent);
		expect(letters.filter((letter) => letter === "K")).toHaveLength(4);
		expect(letters).toContain("I");
		expect(svg.getAttribute("aria-label")).toContain("for K = 16");
		expect(svg.outerHTML).not.toMatch(/[\u{1D400}-\u{1D7FF}]/u);
	});
});

describe("a figure that can be moved", () => {
	it.each(Object.keys(frames))("%s is at its standard value what the build draws", async (name) => {
		const { svg, tables, control } = await drawEssayFigure(name);
		const frame = frames[name]?.(control?.standard ?? 0);
		const element = svgOf(svg);
		const paths = [...element.querySelectorAll("[class^=moving] path")];
		expect(paths.map((path) => path.getAttribute("d"))).toEqual(frame?.paths);
		expect(paths.length).toBeGreaterThan(0);
		const names = [...element.querySelectorAll(".moving-name text")];
		expect(names.map((text) => text.textContent)).toEqual(
			frame?.names.map(({ text }) => plainLetters(text)),
		);
		expect(names.map((text) => text.getAttribute("transform"))).toEqual(
			frame?.names.map(({ x, y }) => `translate(${rounded(`${x},${y}`)})`),
		);
		expect(tables[0]).toEqual(frame?.table);
		expect(element.getAttribute("aria-label")).toBe(frame && plainLetters(frame.description));
		expect(control?.says).toBe(frame?.says);
	});

	it.each(Object.keys(frames))("%s stays within its drawing at every value", async (name) => {
		const { svg, control, tables } = await drawEssayFigure(name);
		const [, , width = 0, height = 0] = (svgOf(svg).getAttribute("viewBox") ?? "")
			.split(" ")
			.map(Number);
		expect(control?.values).toContain(control?.standard);
		for (const value of control?.values ?? []) {
			const frame = frames[name]!(value);
			expect(frame.table.columns).toHaveLength(tables[0]?.columns.length ?? 0);
			for (const path of frame.paths) {
				expect(path).not.toMatch(/NaN|Infinity/u);
				for (const [, x, y] of path.matchAll(/[ML]([\d.-]+),([\d.-]+)/gu)) {
					expect(Number(x)).toBeGreaterThanOrEqual(0);
					expect(Number(x)).toBeLessThanOrEqual(width);
					expect(Number(y)).toBeGreaterThanOrEqual(0);
					expect(Number(y)).toBeLessThanOrEqual(height);
				}
			}
		}
	});
});
