import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawThemeOverlap } from "../../src/figures/corpus/themeOverlap.ts";
import { drawEssayFigure, essayFigureNames } from "../../src/figures/essayFigures.ts";
import type { Figure } from "../../src/figures/figure.ts";

const HOSTILE = `</text><script>alert("x")</script> & 'y'`;

const THEMES = [
	{ id: "pruning", title: "Pruning" },
	{ id: "losses", title: "Losses" },
	{ id: "odd", title: HOSTILE },
];
const FILINGS = [["pruning", "losses"], ["pruning"], ["losses", "pruning"], ["odd"]];

const svgOf = ({ svg }: { svg: string }) =>
	parseHTML(`<body>${svg}</body>`).document.querySelector("svg");

/** What holds for every figure. */
function check(figure: Figure): void {
	expect(figure.caption.length).toBeGreaterThan(30);
	const svg = svgOf(figure);
	expect(svg?.getAttribute("role")).toBe("img");
	expect(svg?.getAttribute("aria-label")?.length).toBeGreaterThan(60);
	expect(svg?.querySelector("style, script")).toBeNull();
	expect(figure.svg).not.toMatch(/NaN|undefined|Infinity/u);
	expect(figure.svg.replace(/aria-label="[^"]*"/u, "")).not.toMatch(/\d\.\d{3,}/u);
	expect(brotliCompressSync(figure.svg).length).toBeLessThan(10_000);
	expect(figure.tables.length).toBeGreaterThan(0);
	for (const { columns, rows } of figure.tables) {
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(JSON.stringify(rows)).not.toMatch(/NaN|null|undefined/u);
	}
}

describe("a figure of the essays", () => {
	it.each(essayFigureNames)("%s has caption, alternative and data", async (name) => {
		const figure = await drawEssayFigure(name);
		check(figure);
		expect(await drawEssayFigure(name)).toEqual(figure);
	});

	it("that does not exist is an error with the nearest name and all others", async () => {
		await expect(drawEssayFigure("kept-enrgy")).rejects.toThrow(
			/“kept-enrgy”.*nearest is kept-energy\..*margin-losses/u,
		);
		await expect(drawEssayFigure("constructor")).rejects.toThrow("does not exist");
	});
});

describe("the overview's figures", () => {
	it("draw the largest of many themes, and have all as data", () => {
		const many = Array.from({ length: 40 }, (_, nth) => ({ title: `Theme ${nth}`, id: `t${nth}` }));
		const filed = many.flatMap(({ id }, nth) => Array.from({ length: nth + 1 }, () => [id, "t39"]));
		const figure = drawThemeOverlap(many, filed);
		check(figure);
		expect(figure.caption).toContain("the 18 largest of 40 themes");
		expect(figure.tables[0]?.rows).toHaveLength(40);
		expect(figure.svg).toContain("Theme 39");
		expect(figure.svg).not.toContain("Theme 21<");
		expect(drawThemeOverlap(many.slice(0, 18), filed).caption).not.toContain("largest");
	});

	it("count the papers under two themes, whichever comes first", () => {
		const figure = drawThemeOverlap(THEMES, FILINGS);
		check(figure);
		expect(figure.tables[0]?.rows.slice(0, 2)).toEqual([
			["Pruning", 3, 2, 0],
			["Losses", 2, 2, 0],
		]);
		expect(figure.caption).toContain("2 of 4 papers");
		expect(svgOf(figure)?.getAttribute("aria-label")).toContain("Pruning and Losses, 2.");
	});
});
