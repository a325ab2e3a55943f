import { describe, expect, it } from "vitest";
import { typesetFormula } from "../../src/formulas/typesetFormula.ts";
import { compose } from "../support/compose.ts";

const REFUSED = [
	"\\href{javascript:alert(1)}{x}",
	"\\href{java&colon;script}{x}",
	"\\url{https://example.org}",
	"\\includegraphics{https://example.org/a.png}",
	"\\htmlClass{a}{x}",
	"\\htmlId{a}{x}",
	"\\htmlStyle{color: red}{x}",
	"\\htmlData{a=b}{x}",
	"\\let\\x\\href\\x{https://example.org}{x}",
	"\\undefined",
	"\\def\\x{\\x}\\x",
	"\\left<x",
	"x^2^3",
	"a%b",
	'\\char"D800',
	"\uD800",
	"{".repeat(5000) + "}".repeat(5000),
	"\\sqrt{".repeat(60) + "}".repeat(60),
	"x+".repeat(5000),
];

describe("a formula that cannot be set", () => {
	it.each(REFUSED)("is told as such: %s", (tex) => {
		expect(typesetFormula(tex)).toHaveProperty("refused");
	});

	it("leaves nothing for the next one", () => {
		expect(typesetFormula("\\gdef\\leaked{x}\\leaked")).toHaveProperty("html");
		expect(typesetFormula("\\leaked")).toHaveProperty("refused");
	});

	it("of a listing stays as listed and is a finding at its line", () => {
		const abstract = "A size of frac2 and mathcal{O}(n^2) and 3times10^{11} and ell_2.";
		const { survey, messages } = compose({
			"a.jsonl": `\n${JSON.stringify({ title: "A paper", abstract })}\n`,
		});
		expect(messages).toEqual([]);
		expect(survey.papers[0]?.abstract.shown).toContain("frac2");
		expect(survey.findings).toContainEqual(
			expect.objectContaining({ kind: "formula-refused", file: "a.jsonl", line: 2 }),
		);
	});

	it("of curation stays as listed and is a finding at its line of the curation", () => {
		const { survey, messages } = compose(
			{ "a.jsonl": `${JSON.stringify({ title: "Good title", abstract: "We prune networks." })}\n` },
			{ "f.yaml": `good-title:\n  formulas:\n    - { listed: networks, tex: '${REFUSED[0]}' }\n` },
		);
		expect(messages).toEqual([]);
		expect(survey.papers[0]?.abstract.shown).toBe("We prune networks.");
		expect(survey.findings).toContainEqual(
			expect.objectContaining({ kind: "formula-refused", file: "curation/f.yaml", line: 3 }),
		);
	});
});

describe("a formula", () => {
	it("is no wider than a page, whatever it asks for", () => {
		const set = typesetFormula("\\rule{9999em}{1em}\\kern9999em x");
		expect(set).toHaveProperty("html");
		expect(JSON.stringify(set)).not.toContain("9999");
	});
});
