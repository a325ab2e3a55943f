import { distance } from "fastest-levenshtein";
import type { Figure } from "./figure.ts";

interface EssayFigure {
	/** how the words begin that name what it shows */
	readonly about: string;
	readonly draw: () => Promise<Figure>;
}

/** The figures that an essay may show, by name: each loads what it needs only when it is drawn. */
const drawings: Readonly<Record<string, EssayFigure>> = {
	"uniform-quantizer": {
		about: "quantiz",
		draw: async () => (await import("./quantization/uniformQuantizer.ts")).drawUniformQuantizer(),
	},
	"error-against-bits": {
		about: "quantiz",
		draw: async () => (await import("./quantization/errorAgainstBits.ts")).drawErrorAgainstBits(),
	},
	"two-four-pattern": {
		about: "prun",
		draw: async () => (await import("./pruning/twoFourPattern.ts")).drawTwoFourPattern(),
	},
	"kept-energy": {
		about: "prun",
		draw: async () => (await import("./pruning/keptEnergy.ts")).drawKeptEnergy(),
	},
	"comp-sum-losses": {
		about: "loss",
		draw: async () => (await import("./losses/compSumLosses.ts")).drawCompSumLosses(),
	},
	"margin-losses": {
		about: "loss",
		draw: async () => (await import("./losses/marginLosses.ts")).drawMarginLosses(),
	},
	reliability: {
		about: "calibrat",
		draw: async () => (await import("./calibration/reliabilityDiagram.ts")).drawReliability(),
	},
	"rank-price": {
		about: "lora",
		draw: async () => (await import("./peft/rankPrice.ts")).drawRankPrice(),
	},
	"flow-paths": {
		about: "flow",
		draw: async () => (await import("./generative/flowPaths.ts")).drawFlowPaths(),
	},
	"softmax-temperature": {
		about: "distil",
		draw: async () =>
			(await import("./distillation/softmaxTemperature.ts")).drawSoftmaxTemperature(),
	},
	"effective-samples": {
		about: "sampl",
		draw: async () => (await import("./theory/effectiveSamples.ts")).drawEffectiveSamples(),
	},
	"learned-share": {
		about: "gradient",
		draw: async () => (await import("./theory/learnedShare.ts")).drawLearnedShare(),
	},
	"compute-optimal": {
		about: "scaling",
		draw: async () => (await import("./theory/computeOptimal.ts")).drawComputeOptimal(),
	},
	penalty: {
		about: "penalt",
		draw: async () => (await import("./applications/penaltyWeights.ts")).drawPenalty(),
	},
	"temperature-weights": {
		about: "contrastive",
		draw: async () => (await import("./ssl/temperatureWeights.ts")).drawTemperatureWeights(),
	},
	"infonce-ceiling": {
		about: "contrastive",
		draw: async () => (await import("./ssl/infoNceCeiling.ts")).drawInfoNceCeiling(),
	},
};

export const essayFigureNames: readonly string[] = Object.keys(drawings);

/** Of the terms of a theme that is about something, so many name it. */
const SHARE = 0.1;

/**
 * The figures that fit a theme: a good part of its terms name what they show.
 *
 * @param terms as the file of a theme has them
 */
export function figuresFor(terms: readonly string[]): string[] {
	return Object.entries(drawings)
		.filter(([, { about }]) => {
			const naming = terms.filter((term) =>
				term.split(/[^\p{L}]+/u).some((w) => w.startsWith(about)),
			);
			return naming.length > 0 && naming.length >= SHARE * terms.length;
		})
		.map(([name]) => name);
}

/**
 * Draws a figure of an essay.
 *
 * @throws for a name that no figure has; the message lists those there are
 */
export async function drawEssayFigure(name: string): Promise<Figure> {
	const figure = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
	if (figure) return figure.draw();
	const [nearest] = essayFigureNames.toSorted((a, b) => distance(name, a) - distance(name, b));
	throw new Error(
		`An essay shows the figure “${name}”, which does not exist. The nearest is ${nearest}. There ` +
			`are ${essayFigureNames.join(", ")}.`,
	);
}
