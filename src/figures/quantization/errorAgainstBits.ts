import { type Density, gaussian, laplace } from "../density.ts";
import type { Figure } from "../figure.ts";
import { lineChart } from "../lineChart.ts";
import { decimals } from "../numbers.ts";
import { bestClip, decibels, squaredError } from "./quantize.ts";

const BITS = [1, 2, 3, 4, 5, 6, 7, 8];
/** 20 log10(2): each bit halves the step, and so quarters the squared error. */
const DECIBELS_A_BIT = 20 * Math.log10(2);

/** The best that a uniform quantizer can do on a source, by bits. */
export function bestByBits(density: Density) {
	return BITS.map((bits) => {
		const clip = bestClip(bits, density);
		const error = squaredError(bits, clip, density);
		return { bits, clip, error, ratio: decibels(error) };
	});
}

/** Signal to noise against bits, for Gaussian and Laplace weights and by the rule of 6.02 dB a bit. */
export function drawErrorAgainstBits(): Figure {
	const [normal, heavy] = [bestByBits(gaussian), bestByBits(laplace)];
	const last = (of: typeof normal) => of.at(-1)?.ratio ?? 0;
	const rule = BITS.map((bits) => [bits, DECIBELS_A_BIT * bits] as const);
	const points = (of: typeof normal) => of.map(({ bits, ratio }) => [bits, ratio] as const);
	const svg = lineChart(
		[
			{
				name: "6.02 dB a bit",
				points: rule,
				dash: "4 4",
				label: { x: 5.7, y: 38.5, anchor: "end" },
			},
			{
				name: "Gaussian",
				points: points(normal),
				straight: true,
				accent: true,
				symbol: "circle",
				label: { x: 8.15, y: last(normal) },
			},
			{
				name: "Laplace",
				points: points(heavy),
				straight: true,
				symbol: "square",
				label: { x: 8.15, y: last(heavy) },
			},
		],
		{
			x: { domain: [1, 8], label: "bits", ticks: BITS, tickFormat: "d" },
			y: { domain: [0, 50], label: "signal to noise, dB" },
			marginRight: 82,
		},
		"Signal to noise rises almost as a straight line with the bits, but more slowly than 6.02 dB " +
			`a bit: at 4 bits ${decimals(normal[3]?.ratio ?? 0, 1)} dB for Gaussian and ` +
			`${decimals(heavy[3]?.ratio ?? 0, 1)} dB for Laplace weights instead of 24.1, at 8 bits ` +
			`${decimals(last(normal), 1)} and ${decimals(last(heavy), 1)} instead of 48.2.`,
	);
	return {
		svg,
		caption:
			"The signal to noise of a uniform quantizer whose range is the best for its source. The " +
			"longer the tails, the more of each further bit goes into a wider range.",
		tables: [normal, heavy].map((of, index) => ({
			caption: `${[gaussian, laplace][index]?.name} weights of variance 1`,
			columns: ["Bits", "Outer level", "Mean squared error", "Signal to noise", "6.02 dB a bit"],
			rows: of.map(({ bits, clip, error, ratio }) => [
				bits,
				decimals(clip, 3),
				error.toPrecision(3),
				`${decimals(ratio, 2)} dB`,
				`${decimals(DECIBELS_A_BIT * bits, 2)} dB`,
			]),
		})),
	};
}
