import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/readContent.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { readYaml } from "../../src/text/yaml.ts";
import { runs } from "../support/runs.ts";

/** What is no plain map of keys and values: the text, the line of the fault, and what is said of it. */
const faults: readonly (readonly [text: string, line: number, found: string])[] = [
	["title: *x\n", 1, "an alias, *x"],
	["title: A\nalso: &x B\n", 2, "an anchor, &x"],
	["title: A\n\ndescription: [a, { b: *c }]\n", 3, "an alias, *c"],
	["a: { c: 1 }\nb:\n  <<: { d: 1 }\n", 3, "a merge key"],
	["a: 1\nb: 2\na: 3\n", 3, "the key “a” for the second time"],
	['1: a\n"1": b\n', 2, "the key “1” for the second time"],
	["a: !!str 5\n", 1, "a tag, !!str"],
	["a: !!map { b: 1 }\n", 1, "a tag, !!map"],
	["a: !colour red\n", 1, "a tag, a word that begins with !"],
	["a: 1\n---\nb: 2\n", 2, "a second document"],
	["%LATEX\n---\na: 1\n", 1, "a directive"],
	["a:\n\tb: 1\n", 2, "a tab before the text"],
	["- a\n- b\n", 1, "no key, but “- a - b”"],
	["just words\n", 1, "no key, but “just words”"],
	["a: 1\n? [b, c]\n: d\n", 2, "a key that is no text"],
	["a: @b\n", 1, "begins with a sign of YAML’s own"],
	["a: b: c\n", 1, "“a: b: c”"],
	[`a: 1\nb:\n${"  [ '[',\n".repeat(60)}`, 53, "a bracket within 50 others"],
	["a: b\nc: na\uFFFDve\n", 2, "not UTF-8"],
];

describe("a YAML file", () => {
	it.each(faults)("with a fault is told by its line: %j", (text, line, found) => {
		const { errors, value } = readYaml(text);
		expect(errors[0]?.line).toBe(line);
		expect(errors[0]?.found).toContain(found);
		expect(value).toEqual({});
	});

	it("of thousands of faults tells the first", () => {
		const { errors } = readYaml("- [\n".repeat(runs(20_000)));
		expect(errors).toHaveLength(1);
		expect(readYaml("a: b: c\n".repeat(runs(20_000))).errors).toHaveLength(20);
	});

	it("of keys, texts, numbers and lists is read as it looks", () => {
		const text = "---\n# a note\na: b\nc: [1, { d: true }]\n2: |\n  e\n  f\n";
		expect(readYaml(text)).toMatchObject({
			errors: [],
			value: { a: "b", c: [1, { d: true }], 2: "e\nf\n" },
		});
		expect(readYaml("")).toMatchObject({ errors: [], value: {} });
	});

	it("is read or told, whatever it holds", () => {
		const pieces = [
			"a",
			": ",
			"\n",
			"  ",
			"- ",
			"*",
			"&",
			"!",
			"|",
			"[",
			"{",
			"}",
			"<<",
			"? ",
			"\t",
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
				const text = parts.join("");
				for (const { line } of readYaml(text).errors) {
					expect(line).toBeGreaterThan(0);
					expect(line).toBeLessThanOrEqual(text.split("\n").length);
				}
			}),
			{ numRuns: runs(2000), seed: 11 },
		);
	});
});

describe("a fault in a file of the content folder", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "abstrata-yaml-"));
	afterAll(() => rmSync(folder, { recursive: true }));
	for (const part of ["listings", "curation", "search", "themes"])
		mkdirSync(path.join(folder, part));
	writeFileSync(
		path.join(folder, "listings", "a.jsonl"),
		JSON.stringify({ title: "A paper", abstract: "It prunes." }),
	);

	it.each(faults)("is told with its file and line: %j", async (text, line) => {
		const write = (file: string, content: string) =>
			writeFileSync(path.join(folder, file), content);
		write("survey.yaml", text);
		write("curation/papers.yaml", text);
		write("curation/listings.yaml", text);
		write("search/thesaurus.yaml", text);
		write("themes/unfiled.mdx", `---\n${text}---\n`);
		const { content, problems } = await readContent(folder);
		const places = [...problems, ...composeSurvey(content).problems].map(
			(problem) => formatProblem(problem).split("\n")[0],
		);
		for (const file of [
			"survey.yaml",
			"curation/papers.yaml",
			"curation/listings.yaml",
			"search/thesaurus.yaml",
		])
			expect(places).toContain(`${file}:${line}`);
		// Its frontmatter ends with the first line of dashes.
		if (!text.includes("---")) expect(places).toContain(`themes/unfiled.mdx:${line + 1}`);
	});
});
