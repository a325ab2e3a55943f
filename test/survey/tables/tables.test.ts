import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../../src/survey/problem.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { type Comparison, toldCells } from "../../../src/survey/tables/comparison.ts";
import { nearestStretch } from "../../../src/text/nearestStretch.ts";
import { THEMES } from "../../support/compose.ts";

const CASES = path.join(import.meta.dirname, "cases");
const PAPERS = readFileSync(path.join(import.meta.dirname, "papers.jsonl"));

/** Composes three papers with tables, and an essay of the theme `pruning` that begins on line 7. */
function compose(tables: Readonly<Record<string, string>> | undefined, essay: string) {
	const { survey, problems } = composeSurvey({
		listings: [{ file: "papers.jsonl", bytes: PAPERS }],
		curation: [],
		...(tables && {
			tables: Object.entries(tables).map(([file, text]) => ({ file: `tables/${file}`, text })),
		}),
		themes: THEMES.map((theme) =>
			theme.id === "pruning" ? { ...theme, essay, essayLine: 7 } : theme,
		),
	});
	const json = survey.json as { readonly tables?: unknown };
	return { tables: survey.tables, json, messages: problems.map(formatProblem) };
}

/** A line a row: what is told, by column. */
const printRows = ({ rows }: Comparison) =>
	rows.map(
		({ slug, cells }) =>
			`${slug}: ${Object.entries(cells)
				.map(([id, { value }]) => `${id} = ${value}`)
				.join("; ")}`,
	);

describe("tables that compare", () => {
	it.each(readdirSync(CASES))("%s", async (name) => {
		const folder = path.join(CASES, name);
		const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
		const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
		const essay = existsSync(path.join(folder, "essay.mdx")) ? read("essay.mdx") : "";
		const { tables, messages } = compose(
			Object.fromEntries(files.map((file) => [file, read(file)])),
			essay,
		);
		const told = tables.map((table) =>
			[`table ${table.name} on ${table.pages.join(", ") || "no page"}`, ...printRows(table)].join(
				"\n",
			),
		);
		const printed = `${[...messages, ...told].join("\n\n")}\n`;
		await expect(printed).toMatchFileSnapshot(path.join(folder, "expected.txt"));
	});

	it("that are no YAML are told by their lines", () => {
		const { messages } = compose({ "a.yaml": "title: A: B\n" }, '<Comparison name="a" />');
		expect(messages.map((message) => message.split("\n", 1)[0])).toEqual(["tables/a.yaml:1"]);
	});

	it("are in survey.json with their phrases, one blank between words", () => {
		const text = readFileSync(path.join(CASES, "well-written/methods.yaml"), "utf8");
		const { json, tables } = compose({ "methods.yaml": text }, '<Comparison name="methods" />');
		expect(tables.map(toldCells)).toEqual([{ told: 5, all: 9 }]);
		expect(json.tables).toMatchObject([
			{
				name: "methods",
				title: "Methods compared at $b$ bits",
				urls: ["themes/pruning/#table-methods"],
				columns: [
					{ id: "what", title: "What is reduced" },
					{ id: "bits", title: "$b$" },
					{ id: "claim", title: "Claim" },
				],
				rows: [
					{ slug: "pruning-half-of-it" },
					{
						slug: "baq-bits-for-weights",
						cells: {
							bits: { value: "4", phrase: "keep 4 bits on average" },
							claim: {
								value: "up to $56\\times$ lower perplexity",
								phrase:
									"We allocate them by the Hessian, and reach up to $56\\times$ lower perplexity at a price of 3$ per model",
							},
						},
					},
					{ slug: "1984-in-review", cells: {} },
				],
			},
		]);
	});

	it("are nowhere in a survey that has none", () => {
		const { tables, json, messages } = compose(undefined, "Text.");
		expect(messages).toEqual([]);
		expect(tables).toEqual([]);
		expect(json).not.toHaveProperty("tables");
	});
});

describe("the nearest words of a text", () => {
	const word = fc.stringMatching(/^[a-z]{1,8}$/u);
	it("to what stands there are these", () => {
		fc.assert(
			fc.property(fc.array(word), fc.array(word, { minLength: 1 }), fc.array(word), (a, b, c) => {
				const phrase = b.join(" ");
				expect(nearestStretch(phrase, [...a, ...b, ...c].join(" "))).toEqual({
					...{ stretch: phrase, letters: 0 },
				});
			}),
		);
	});

	it("of no text are none", () => {
		expect(nearestStretch("a phrase", "")).toBeUndefined();
		expect(nearestStretch("a long phrase", "long phrase")?.stretch).toBe("long phrase");
	});
});
