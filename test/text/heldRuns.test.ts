import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldRuns } from "../../src/text/heldRuns.ts";

/** `[…]` where a stretch holds together, `^` before one that holds on to its hyphen. */
const marked = (text: string, kind: "text" | "title") =>
	heldRuns(text, kind)
		.map(({ text, holds }) => (holds === "together" ? `[${text}]` : holds ? `^${text}` : text))
		.join("");

describe("a line does not end", () => {
	it.each([
		["see (Figure 1), and", "see [(Figure 1)], and"],
		["in Table 2.", "in [Table 2.]"],
		["Sections 3.2 and 4", "[Sections 3.2] and 4"],
		["by Eq. (4) of", "by [Eq. (4)] of"],
		["Abel et al. (2023) and Cox et al. say", "Abel [et al. (2023)] and Cox [et al.] say"],
		["at 4 bits, 1.5 kB or 20 %", "at [4 bits], [1.5 kB] or [20 %]"],
		["a reconfiguration 1 of", "a reconfiguration 1 of"],
		["3 monkeys and the year 2023 in", "3 monkeys and the year 2023 in"],
	])("in a text: %s", (text, expected) => {
		expect(marked(text, "text")).toBe(expected);
	});

	it("after a hyphen within a word of a title", () => {
		expect(marked("Self-Supervised Top-k: State-of-the-Art", "title")).toBe(
			"Self-^Supervised Top-^k: State-^of-^the-^Art",
		);
		expect(marked("Self-Supervised", "text")).toBe("Self-Supervised");
		expect(marked("one - two, 3- or -4 and Müller-Lüdenscheidt", "title")).toBe(
			"one - two, 3- or -4 and Müller-^Lüdenscheidt",
		);
	});
});

it("any text stays as it was written", () => {
	const words = fc.array(
		fc.constantFrom("Figure", "et al.", "(2023)", "4", "bits", "a-b", " ", "("),
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				words.map((all) => all.join(" ")),
			),
			(text) => {
				for (const kind of ["text", "title"] as const)
					expect(
						heldRuns(text, kind)
							.map((run) => run.text)
							.join(""),
					).toBe(text);
			},
		),
	);
});
