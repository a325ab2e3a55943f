import { distance } from "fastest-levenshtein";
import type { Figure } from "./figure.ts";

/** The figures that an essay may show, by name: each loads what it needs only when it is drawn. */
const drawings: Readonly<Record<string, () => Promise<Figure>>> = {
	"uniform-quantizer": async () =>
		(await import("./quantization/uniformQuantizer.ts")).drawUniformQuantizer(),
	"error-against-bits": async () =>
		(await import("./quantization/errorAgainstBits.ts")).drawErrorAgainstBits(),
	"two-four-pattern": async () =>
		(await import("./pruning/twoFourPattern.ts")).drawTwoFourPattern(),
	"kept-energy": async () => (await import("./pruning/keptEnergy.ts")).drawKeptEnergy(),
	"comp-sum-losses": async () => (await import("./losses/compSumLosses.ts")).drawCompSumLosses(),
	"margin-losses": async () => (await import("./losses/marginLosses.ts")).drawMarginLosses(),
	"temperature-weights": async () =>
		(await import("./ssl/temperatureWeights.ts")).drawTemperatureWeights(),
	"infonce-ceiling": async () => (await import("./ssl/infoNceCeiling.ts")).drawInfoNceCeiling(),
};

export const essayFigureNames: readonly string[] = Object.keys(drawings);

/**
 * Draws a figure of an essay.
 *
 * @throws for a name that no figure has; the message lists those there are
 */
export async function drawEssayFigure(name: string): Promise<Figure> {
	const draw = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
	if (draw) return draw();
	const [nearest] = essayFigureNames.toSorted((a, b) => distance(name, a) - distance(name, b));
	throw new Error(
		`An essay shows the figure “${name}”, which does not exist. The nearest is ${nearest}. There ` +
			`are ${essayFigureNames.join(", ")}.`,
	);
}
