import { describe, expect, it } from "vitest";
import { scale } from "../../../src/survey/classify/scale.ts";
import { createScoring } from "../../../src/survey/classify/scoreThemes.ts";
import { themeSchema } from "../../../src/survey/theme.ts";

/** The score of an abstract for a theme with these terms; 0 where nothing speaks for it. */
function scoreOf(
	abstract: string,
	terms: Record<string, string[]>,
	context: string[] = [],
): number {
	const theme = themeSchema.parse({ title: "T", order: 1, definition: "D", terms, context });
	return createScoring([{ id: "t", ...theme }])("", abstract)[0]?.score ?? 0;
}

describe("a mention in passing counts less", () => {
	const terms = { 1: ["pruning"] };
	const plain = scoreOf("Pruning is studied.", terms);

	it.each([
		"Methods such as quantization, distillation and pruning are studied.",
		"Methods, e.g. pruning, are studied.",
		"It works without any pruning.",
		"Unlike pruning, it keeps all weights.",
		"We hash rather than use pruning.",
		"It runs across classification, detection and pruning.",
	])("%s", (abstract) => {
		expect(scoreOf(abstract, terms)).toBeCloseTo(scale.passing / (scale.enough + scale.passing));
	});

	it.each([
		"Such tasks as these need pruning.",
		"Without labels, pruning is hard.",
		"Nothing works without data. Pruning helps.",
	])("but not in: %s", (abstract) => {
		expect(scoreOf(abstract, terms)).toBe(plain);
	});
});

describe("weak terms", () => {
	const weak = ["theory", "bounds", "convex", "entropy", "risk", "regret"];
	const abstract =
		"Theory, bounds, convex sets, entropy, risk and regret; theory, bounds and risk.";

	it("alone file nothing, however many they are", () => {
		expect(scoreOf(abstract, { 0.4: weak })).toBeLessThan(0.5);
	});

	it("support what another term says", () => {
		const strong = "We study estimators.";
		expect(scoreOf(strong, { 0.6: ["estimator"] })).toBeLessThan(0.5);
		const both = { 0.6: ["estimator"], 0.4: weak };
		expect(scoreOf(`${strong} ${abstract}`, both)).toBeGreaterThan(0.5);
	});
});

describe("a theme with a context", () => {
	const terms = { 1: ["pruning"] };
	const abstract = "We study pruning and more pruning";

	it("is found only where one of its words stands", () => {
		expect(scoreOf(`${abstract} of apple trees.`, terms, ["network", "train*"])).toBe(0);
		expect(scoreOf(`${abstract} after training.`, terms, ["network", "train*"])).toBeGreaterThan(
			0.5,
		);
	});

	it("is found anywhere where it has none", () => {
		expect(scoreOf(`${abstract} of apple trees.`, terms)).toBeGreaterThan(0.5);
	});
});
