import type { Frame } from "./figure.ts";
import { quantizerFrame } from "./quantization/quantizerFrame.ts";
import { temperatureFrame } from "./ssl/temperatureFrame.ts";

/** What changes in the figures that a reader may move, by their names. */
export const frames: Readonly<Record<string, (value: number) => Frame>> = {
	"temperature-weights": temperatureFrame,
	"uniform-quantizer": quantizerFrame,
};
