import { describe, expect, it } from "vitest";
import { isConjunction } from "../../../src/survey/repair/isConjunction.ts";
import { recoveredMatches } from "../../../src/survey/repair/recoveredMatches.ts";

const SPANISH =
	"El modelo theta y el otro, uno y otro, se comparan con los datos de las encuestas para medir theta.";

describe("a lone letter", () => {
	it.each([
		["y", SPANISH, true],
		["x", SPANISH, false],
		["y", "uno y otro", false],
		[
			"y",
			"We show that the label y of the image is known to the model, and that it holds for x.",
			false,
		],
	])("%s is a conjunction of its language or none: %s", (letter, text, expected) => {
		expect(isConjunction(letter, text)).toBe(expected);
	});

	it("that is a conjunction is neither set as a formula nor doubted", () => {
		const recovery = { least: 0, keepsTex: false, refusal: () => undefined };
		const { certain, doubtful } = recoveredMatches(SPANISH, recovery);
		const found = [...certain, ...doubtful].map(({ start, end }) => SPANISH.slice(start, end));
		expect(found).not.toContain("y");
	});
});
