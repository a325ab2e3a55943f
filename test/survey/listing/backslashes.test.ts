import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepLedger } from "../../../src/survey/ledger.ts";
import { withSingleBackslashes } from "../../../src/survey/listing/doubledBackslashes.ts";
import { doubleBackslashes, invalidEscapes } from "../../../src/survey/listing/invalidEscapes.ts";
import { restoreCommands } from "../../../src/survey/listing/restoreCommands.ts";
import { swallowedCommands } from "../../../src/survey/listing/swallowedCommands.ts";
import { compose } from "../../support/compose.ts";
import { runs } from "../../support/runs.ts";

/** What is read of a string of JSON, as it stands between its quotes. */
const read = (json: string) => JSON.parse(restoreCommands(`"${json}"`).json);

describe("a lone backslash that JSON reads as an escape", () => {
	it.each([...swallowedCommands])("is a command within dollars: %s", (name) => {
		expect(read(`$x \\${name} y$`)).toBe(`$x \\${name} y$`);
		expect(read(`$\\${name}_1$`)).toBe(`$\\${name}_1$`);
	});

	it.each([
		["where \\beta, \\bar{x} and \\bx", "where \\beta, \\bar{x} and \\bx"],
		["\\frac{1}{2} of \\forall", "\\frac{1}{2} of \\forall"],
		["with \\nabla f and \\nu.", "with \\nabla f and \\nu."],
		["\\rho \\rightarrow \\theta \\times \\tau", "\\rho \\rightarrow \\theta \\times \\tau"],
		["\\u0008eta, \\u0007lpha and \\u000bec", "\\beta, \\alpha and \\vec"],
		['Schr\\"odinger, na\\"ive, G\\"{o}del', 'Schr\\"odinger, na\\"ive, G\\"{o}del'],
		["where $a \\ne b$, \\to_1", "where $a \\ne b$, \\to_1"],
	])("is told from white space: %j", (json, text) => {
		expect(read(json)).toBe(text);
	});

	it.each([
		"a line\\nnext, \\nor \\tone, \\rreturn",
		"a line\\r\\nabla",
		"the list\\ni.e. this\\ne.g. that\\ni) one",
		"costs $5 and\\nless than $6",
		"\\\\beta and \\\\\\\\theta and \\\\\\nabc",
		'an \\"obvious\\" one, \\"every\\"',
		'G\\\\\\"{o}del and Schr\\\\\\"odinger',
	])("is none in %j", (json) => {
		expect(restoreCommands(`"${json}"`)).toEqual({
			json: `"${json}"`,
			commands: [],
			doubtful: [],
		});
	});

	it("gives the paper its title, its slug and a finding at its line", () => {
		const line = '{"title":"Pruning with $\\beta$","abstract":"Where \\theta is, and x \\ne 0."}';
		const { survey, messages } = compose({ "a.jsonl": line });
		expect(messages).toEqual([]);
		expect(survey.papers[0]?.slug).toBe("pruning-with-beta");
		expect(survey.papers[0]?.abstract.listed).toContain("Where \\theta is");
		expect(survey.findings.filter(({ kind }) => kind === "lone-backslash")).toMatchObject([
			{ file: "a.jsonl", line: 1, detail: "restored: \\beta, \\theta" },
			{ file: "a.jsonl", line: 1, detail: "perhaps meant, but not restored: \\ne" },
		]);
	});
});

describe("a text that is written as JSON should be", () => {
	const pieces = ["\\beta ", "\\", "\\\\", "\n", "word ", "$", "“", "\t", "é ", "{x}", "\\u", " "];
	const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(""));

	it("is read as it is", () => {
		fc.assert(
			fc.property(text, (written) => {
				// White space right before letters may be doubted, and a blank after it leaves no doubt.
				const plain = written.replace(/([\n\t])(?=[A-Za-z])/gu, "$1 ");
				const json = JSON.stringify(plain);
				expect(restoreCommands(json).json).toBe(json);
				expect(invalidEscapes(json)).toEqual([]);
				expect(doubleBackslashes(json)).toBe(json);
			}),
			{ numRuns: runs(2000), seed: 3 },
		);
	});

	it("and then lost its second backslashes has them found and doubled", () => {
		const json = JSON.stringify({ title: "\\alpha \\mathcal{L}", abstract: "\\sigma é" });
		const lost = json.replaceAll("\\\\", "\\");
		expect(invalidEscapes(lost).map(({ command }) => command)).toEqual([
			"\\alpha",
			"\\mathcal",
			"\\sigma",
		]);
		expect(doubleBackslashes(lost)).toBe(json);
	});
});

describe("looking for lone backslashes", () => {
	it.each(['"', '\\"', '"\\', "\\u", '"$\\n', "\\"])("takes linear time on %j", (piece) => {
		const hostile = piece.repeat(runs(200_000));
		const before = performance.now();
		invalidEscapes(hostile);
		doubleBackslashes(hostile);
		restoreCommands(JSON.stringify(hostile));
		expect(performance.now() - before).toBeLessThan(3000);
	});
});

describe("backslashes that stand twice throughout", () => {
	it.each([
		["Erd\\\\H{o}s", "Erd\\H{o}s"],
		["$\\\\alpha$ of 5\\\\%", "$\\alpha$ of 5\\%"],
		["\\\\textbf{a} \\\\\\\\ b", "\\textbf{a} \\\\ b"],
	])("are read as one: %s", (text, single) => {
		expect(withSingleBackslashes(text)).toBe(single);
	});

	it.each(["one \\\\ two", "one \\\\Another", "$\\alpha \\\\ \\\\beta$", "no backslash"])(
		"are told from ends of lines: %s",
		(text) => {
			expect(withSingleBackslashes(text)).toBeUndefined();
		},
	);

	it("are a finding, and no character is lost", () => {
		const line = JSON.stringify({ title: "Nets", abstract: "Where $\\\\alpha$ is." });
		const { survey } = compose({ "a.jsonl": line });
		expect(survey.papers[0]?.abstract.listed).toBe("Where $\\alpha$ is.");
		expect(survey.findings.map(({ kind }) => kind)).toContain("doubled-backslash");
		expect(keepLedger(survey.listings, survey.papers).lost).toEqual([]);
	});
});
