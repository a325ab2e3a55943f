import { describe, expect, it } from "vitest";
import { compilePaper } from "../../src/render/compilePaper.ts";

const compile = (title: string, abstract: string) =>
	compilePaper(`# ${title}\n\n${abstract}`, { edits: [], results: [] });

/** The classes of the formula in a text. */
async function classes(formula: string): Promise<string | undefined> {
	const { abstract } = await compile("T", `so $${formula}$ is`);
	return /<span class="(formula[^"]*)"/u.exec(abstract)?.[1];
}

const SUM = Array.from({ length: 12 }, (_, index) => `R_{${index}}`).join(" + ");

describe("a formula", () => {
	it.each([
		["is left whole when it is short", "\\ell_2 \\le \\sqrt{d}", "formula"],
		[
			"is left whole when its parts stand above each other",
			`\\substack{a\\\\b\\\\c\\\\d}`,
			"formula",
		],
		["may break where it is long", SUM, "formula long"],
		[
			"may break where it is long only by its blanks",
			"a \\qquad\\qquad = \\qquad\\qquad b \\qquad\\qquad",
			"formula long",
		],
		["scrolls where a fraction is wide", `\\frac{${SUM}}{2}`, "formula wide"],
		["scrolls where brackets keep it together", `\\left(${SUM}\\right)`, "formula wide huge"],
		[
			"scrolls where words are wide",
			"\\text{words that stand in a formula and know no end}",
			"formula wide huge",
		],
		["scrolls where a blank is wide", "\\hspace{30em}x", "formula wide huge"],
		["scrolls where large type makes it wide", "\\Huge\\text{large words}", "formula wide"],
	])("%s", async (_, formula, expected) => {
		expect(await classes(formula)).toBe(expected);
	});

	it("that scrolls is a stop of the keyboard, but not within a link", async () => {
		const { title, linkTitle } = await compile(`On $\\frac{${SUM}}{2}$`, "text");
		expect(title).toContain('class="formula wide huge"');
		expect(title).toContain('tabindex="0"');
		expect(linkTitle).toContain('class="formula wide huge"');
		expect(linkTitle).not.toContain("tabindex");
	});

	it("has less room in a title", async () => {
		const formula = "a + b + c + d + e + f";
		const { title, abstract } = await compile(`On $${formula}$`, `On $${formula}$`);
		expect(title).toContain('class="formula long"');
		expect(abstract).toContain('class="formula"');
	});
});
