import { describe, expect, it } from "vitest";
import { countField, type ThemeYears } from "../../src/figures/corpus/countField.ts";
import { drawField, type Mark, shapes } from "../../src/figures/corpus/fieldDrawing.ts";

const themeOf = (title: string, years: ThemeYears["years"]) => ({ id: title, title, years });
const THEMES = [
	themeOf("Pruning", [1989, 2015, 2024, 2025, 2025, undefined]),
	themeOf("Losses", [2025]),
];

describe("the papers of a field", () => {
	it("are counted by year and theme; early years share a column, and all count those without a year", () => {
		const { columns, rows, totals, all, undated } = countField(THEMES, 9);
		expect(columns.map(({ name }) => name).slice(0, 2)).toEqual(["1989–2017", "2018"]);
		expect(columns[0]).toMatchObject({ short: "≤’17", years: [1989, 2015], early: true });
		expect(columns.at(-1)).toMatchObject({ short: "’25", years: [2025], early: false });
		expect(rows[0]?.counts).toEqual([2, 0, 0, 0, 0, 0, 0, 1, 2]);
		expect(rows.map(({ all }) => all)).toEqual([6, 1]);
		expect(totals).toEqual([2, 0, 0, 0, 0, 0, 0, 1, 3]);
		expect([all, undated]).toEqual([7, 1]);
	});

	it("of one year have one column, and of none no column", () => {
		expect(countField([themeOf("A", [2024, 2024])], 9).columns.map(({ name }) => name)).toEqual([
			"2024",
		]);
		const undated = countField([themeOf("A", [undefined, undefined])], 9);
		expect(undated).toMatchObject({ columns: [], totals: [], all: 2, undated: 2 });
		expect(undated.rows[0]).toMatchObject({ counts: [], all: 2 });
	});
});

describe.each(Object.entries(shapes))("the %s drawing of a field", (_, shape) => {
	const many = Array.from({ length: 25 }, (_, nth) =>
		themeOf(
			`Theme ${nth}`,
			Array.from({ length: nth + 1 }, (_, paper) => 2000 + (paper % 26)),
		),
	);
	const fields = {
		few: countField(THEMES, 6),
		"25 themes": countField(many, 6),
		"one theme": countField(THEMES.slice(0, 1), 9),
		"no years": countField([themeOf("A", [undefined])], 9),
		"10,000 papers": countField(
			[
				themeOf(
					"A",
					Array.from({ length: 10_000 }, (_, nth) => 2016 + (nth % 10)),
				),
			],
			9,
		),
	};

	it.each(Object.entries(fields))("keeps within its frame, cell beside cell: %s", (_, field) => {
		const { height, rows, axis } = drawField(field, shape);
		const cells = rows.flatMap(({ counts }) => counts.map(({ cell }) => cell));
		const sides = ({ x, y, width, height }: Mark) => ({
			left: x - width / 2,
			right: x + width / 2,
			top: y - height / 2,
			bottom: y + height / 2,
		});
		for (const cell of cells.map(sides)) {
			expect(cell.left).toBeGreaterThanOrEqual(shape.names - 0.01);
			expect(cell.right).toBeLessThanOrEqual(shape.width + 0.01);
			expect(cell.top).toBeGreaterThanOrEqual(-0.01);
			expect(cell.bottom).toBeLessThanOrEqual(height + 0.01);
		}
		for (const [at, one] of cells.entries())
			for (const other of cells.slice(at + 1)) {
				const [a, b] = [sides(one), sides(other)];
				const apart =
					a.right <= b.left + 0.01 ||
					b.right <= a.left + 0.01 ||
					a.bottom <= b.top + 0.01 ||
					b.bottom <= a.top + 0.01;
				expect(apart, JSON.stringify([one, other])).toBe(true);
			}
		expect(axis.x).toHaveLength(field.columns.length + 1);
	});

	it("has the 18 largest of more themes, in their order, and no count of nothing", () => {
		const { rows } = drawField(fields["25 themes"], shape);
		expect(rows.map(({ row }) => row)).toEqual([
			-1,
			...Array.from({ length: 18 }, (_, n) => n + 7),
		]);
		for (const { counts } of rows) for (const { count } of counts) expect(count).toBeGreaterThan(0);
	});

	it("has a finger’s width for each count on its screen", () => {
		for (const { counts } of drawField(fields.few, shape).rows)
			for (const { cell } of counts) {
				expect(cell.width).toBeGreaterThanOrEqual(24);
				expect(cell.height).toBeGreaterThanOrEqual(24);
			}
	});
});
