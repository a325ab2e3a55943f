import { describe, expect, it } from "vitest";
import { alignFormulas } from "../../src/enrich/core/originals/alignFormulas.ts";
import { originalFormulas } from "../../src/enrich/core/originals/originalFormulas.ts";

/** The stretches of a listed text with the TeX that an original gives for each. */
const aligned = (listed: string, original: string) =>
	alignFormulas(listed, original, originalFormulas(original)).map(
		({ start, end, tex }) => [listed.slice(start, end), tex] as const,
	);

describe("formulas of an original", () => {
	it.each([
		[
			"a root that was lost",
			"a risk of mathcal{O}(mathcal{C_Phi/m}) for all tasks",
			"a risk of $\\tilde{\\mathcal{O}}(\\sqrt{\\mathcal{C}\\_\\Phi/m})$ for all tasks",
			[["mathcal{O}(mathcal{C_Phi/m})", "\\tilde{\\mathcal{O}}(\\sqrt{\\mathcal{C}_\\Phi/m})"]],
		],
		[
			"a bracket on the wrong side of a dollar",
			"the average prediction T for samples of a class",
			"the average prediction ($\\mathcal{\\bar{T}})$ for samples of a class",
			[["T", "\\mathcal{\\bar{T}}"]],
		],
		[
			"numbers outside of the dollars",
			"runs 3.5times faster with about 50 lines and 32x32 signs",
			"runs 3.5$\\times$ faster with $\\approx$50 lines and $32\\times32$ signs",
			[
				["3.5times", "3.5\\times"],
				["32x32", "32\\times32"],
			],
		],
		[
			"the same letter at several places",
			"let k be small, then k classes are learned from a k of each",
			"let $k$ be small, then k classes are learned from a $k$ of each",
			[
				["k", "k"],
				["k", "k"],
			],
		],
		[
			"a comma within",
			"where m, n are numbers, and x of them",
			"where $m, n,$ are numbers, and $x$ of them",
			[
				["m, n", "m, n"],
				["x", "x"],
			],
		],
		[
			"words that another version has",
			"In this work we bound ell_2 of all the weights of a network",
			"We bound $\\ell_2$ of the weights",
			[["ell_2", "\\ell_2"]],
		],
		[
			"a formula that the listing lacks",
			"the models of reference",
			"the models $\\pi_\\phi$ of reference",
			[],
		],
		["another letter", "the risk R is small", "the risk $\\mathcal{L}$ is small", []],
		["numbers and words between dollars", "10% of SharpNet", "$10\\%$ of $\\textsc{SharpNet}$", []],
		["no TeX at all", "10% of it", "10% of it", []],
	] as const)("are found in the listed text: %s", (_, listed, original, expected) => {
		expect(aligned(listed, original)).toEqual(expected);
	});

	it("of texts that are far too long are not looked for", () => {
		const long = "word ".repeat(4000);
		expect(aligned(`${long}k`, `${long}$k$`)).toEqual([]);
	});
});
