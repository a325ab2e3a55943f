import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, indexTerms, joinIndices } from "../../../src/survey/classify/findTerms.ts";
import { tokenize } from "../../../src/survey/classify/tokenize.ts";
import { themeSchema } from "../../../src/survey/theme.ts";

/** What the terms find in a text, as it stands there. */
function found(text: string, terms: string[], counterTerms: string[] = []): string[] {
	const tokens = tokenize(text);
	const index = indexTerms({ terms: { 1: terms }, counterTerms: { 0: counterTerms } });
	return findTerms(joinIndices([index]), 1, tokens)[0]!
		.filter(({ term }) => term.weight > 0)
		.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("a term", () => {
	it.each([
		["loss", "Two losses and a loss", ["losses", "loss"]],
		["loss", "A lossless, lossy glossary", []],
		["lora", "LoRA, not exploration or LoRaWAN", ["LoRA"]],
		["prun*", "Pruning a pruned network; we prune", ["Pruning", "pruned", "prune"]],
		["self-supervised learning", "Self supervised-learning", ["Self supervised-learning"]],
		["quantization", "Quantisation", ["Quantisation"]],
		["quantized network", "optimised and quantised networks", ["quantised networks"]],
		["# bit", "a 4-bit, an 8 bit, an n-bit code", ["4-bit", "8 bit"]],
		["int8", "INT8 and int 8", ["INT8", "int 8"]],
		["n m", "N:M sparsity", ["N:M"]],
		["contrastive loss", "It is contrastive. Loss falls", []],
		["contrastive loss", "contrastive, loss", []],
		["novel ... loss", "a novel, simple and cheap loss", ["novel, simple and cheap loss"]],
		["novel ... loss", "novel one two three four five loss", []],
		["novel ... loss", "This is novel. A loss", []],
	])("%s in “%s”", (term, text, expected) => {
		expect(found(text, [term])).toEqual(expected);
	});

	it("within a longer one does not count, whether that speaks for or against", () => {
		const text = "Vector quantization. The quantization of weights";
		expect(found(text, ["quantiz*"], ["vector quantiz*"])).toEqual(["quantization"]);
		const counted = found(text, ["quantiz*", "quantiz* ... weights"]);
		expect(counted).toEqual(["quantization", "quantization of weights"]);
	});

	it.each(["Loss", "a*", "*", "loss ...", "... loss", "", "n:m", "loss  function", "é\u0000"])(
		"is refused in a theme's file as “%s”",
		(term) => {
			const theme = { title: "T", order: 1, definition: "D", terms: { 1: [term] } };
			expect(themeSchema.safeParse(theme).success).toBe(false);
		},
	);

	it("shares no word of the text with another", () => {
		const text = "an image diffusion model";
		expect(found(text, ["image diffusion", "diffusion model"])).toEqual(["image diffusion"]);
	});

	it("stands where its offsets say, in any text", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						"Loss",
						"novel",
						"4",
						"bit",
						"pruned",
						"—",
						". ",
						", ",
						"\u{1d54f}",
						"ß",
						" ",
					),
				),
				(parts) => {
					const text = parts.join(" ");
					for (const phrase of found(text, ["loss", "prun*", "# bit", "novel ... loss"]))
						expect(phrase.toLowerCase()).toMatch(/^(?:loss|prun\w*|4\W+bit|novel[\s\S]* loss)$/u);
				},
			),
			{ seed: 4 },
		);
	});
});
