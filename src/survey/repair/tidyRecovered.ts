/** What of a recovered formula is put right, though no sign of it is missing. The example is its test. */
export interface Tidying {
	readonly why: string;
	readonly find: RegExp;
	readonly put: string;
	readonly example: { readonly tex: string; readonly tidy: string };
}

export const tidyings: readonly Tidying[] = [
	{
		why: "A number in an exponent is one exponent.",
		find: /\^(-?\d{2,}|-\d)(?![\d}.])/gu,
		put: "^{$1}",
		example: { tex: "2^10 + 10^-3", tidy: "2^{10} + 10^{-3}" },
	},
	{
		why: "Two bars on each side are a norm.",
		find: /\|\|([^|\\]{1,20})\\\|\\\|/gu,
		put: "\\|$1\\|",
		example: { tex: "||x\\|\\|_1", tidy: "\\|x\\|_1" },
	},
];

/** A recovered formula as its author will have meant it. */
export function tidyRecovered(tex: string): string {
	return tidyings.reduce((tidy, { find, put }) => tidy.replace(find, put), tex);
}

/** Formulas that nobody writes: an hour with "pm", and "top" with an index. The examples are its test. */
export const unlikely = {
	find: /^[\d:.\s]*\\pm$|\\top\s?_/u,
	examples: ["5 \\pm", "\\top_k"],
} as const;
