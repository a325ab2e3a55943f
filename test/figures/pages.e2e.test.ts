import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, it } from "vitest";
import { digestStyles } from "../../src/digest/print/digestStyles.ts";

const site = inject("site");
const read = (file: string) => parseHTML(readFileSync(path.join(site, file), "utf8")).document;
const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
	.filter((file) => file.endsWith(".html") && !file.startsWith(`papers${path.sep}`))
	.map((file) => ({ file, document: read(file) }));

describe("a figure on a page", () => {
	it("has a drawing with an alternative, a caption, and its data as a table", () => {
		const figures = pages.flatMap(({ file, document }) =>
			Array.from(document.querySelectorAll("figure.figure"), (figure) => ({ file, figure })),
		);
		expect(figures.length).toBeGreaterThanOrEqual(3);
		for (const { file, figure } of figures) {
			const alternative = figure.querySelector(".drawing > svg")?.getAttribute("aria-label");
			expect(alternative?.length, file).toBeGreaterThan(60);
			expect(figure.querySelector("figcaption")?.textContent?.trim().length, file).toBeGreaterThan(
				30,
			);
			const data = figure.querySelector("details") ?? figure.nextElementSibling;
			const tables = Array.from(data?.matches("details") ? data.querySelectorAll("table") : []);
			expect(tables.length, file).toBeGreaterThan(0);
			for (const table of tables) {
				expect(table.querySelectorAll("thead th[scope=col]").length, file).toBeGreaterThan(1);
				for (const row of table.querySelectorAll("tbody tr"))
					expect(row.querySelector("th[scope=row]"), file).not.toBeNull();
			}
		}
	});
});

describe("a figure in a digest", () => {
	it("has every colour that it asks for", () => {
		const css = digestStyles();
		const asked = pages.flatMap(({ document }) =>
			Array.from(document.querySelectorAll(".essay .drawing"), ({ innerHTML }) =>
				Array.from(innerHTML.matchAll(/var\((--[a-z-]+)/gu), ([, name = ""]) => name),
			).flat(),
		);
		expect(asked.length).toBeGreaterThan(0);
		expect([...new Set(asked)].filter((name) => !css.includes(`${name}:`))).toEqual([]);
	});
});

describe("the overview", () => {
	it("has the same links in its picture and in the table behind it", () => {
		const overview = read("index.html");
		const addresses = (links: string) =>
			Array.from(overview.querySelectorAll(links), (link) => link.getAttribute("href")).sort();
		const drawn = addresses(".field .wide svg a");
		expect(drawn.length).toBeGreaterThan(60);
		expect(addresses(".overview-head table a")).toEqual(drawn);
	});

	it("counts in words the papers whose year no listing tells", () => {
		const text = read("index.html").querySelector(".field figcaption")?.textContent;
		expect(text?.replace(/\s+/gu, " ")).toContain(
			"2 papers stand under All alone: no listing tells the year.",
		);
	});
});

describe("the map's page", () => {
	const document = read(path.join("map", "index.html"));
	const addresses = (links: Iterable<Element>) =>
		Array.from(links, (link) => link.getAttribute("href")).sort();

	it("leads to every paper from its point and from its table", () => {
		const points = addresses(document.querySelectorAll(".drawing svg a"));
		expect(points).toHaveLength(201);
		expect(new Set(points).size).toBe(201);
		expect(addresses(document.querySelectorAll("tbody a"))).toEqual(points);
	});

	it("says in figures how far nearness can be trusted", () => {
		expect(document.querySelector("figcaption")?.textContent).toMatch(
			/\d\d% are among its 10 nearest on the map; by chance it would be 5%/u,
		);
	});

	it("is where the overview leads", () => {
		expect(read("index.html").querySelector('a[href$="/map/"]')).not.toBeNull();
	});
});
