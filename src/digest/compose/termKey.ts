import { spelling } from "../../survey/classify/tokenize.ts";

/** Endings by which a word is one or many; applied one after another, they leave both the same. */
const numbers: readonly (readonly [RegExp, string])[] = [
	[/(?:ices|ex)$/u, "ix"], // matrix, matrices; index, indices
	[/(?:ia|ium)$/u, "ion"], // criterion, criteria; medium, media
	[/ena$/u, "enon"],
	[/men$/u, "man"],
	[/(?<=\p{L}{3})i$/u, "us"], // nucleus, nuclei
	[/ies$/u, "y"],
	[/(?<=ss|sh|ch|o)es$/u, ""],
	[/x[ei]s$/u, "x"], // axis, axes
	[/(?:ses|sis|se)$/u, "s"], // analysis, analyses; bias, biases
	[/(?<=\p{L}{2}[^siu])s$/u, ""],
];

/**
 * What the forms of a term share: one or many, with a hyphen or a blank, in either spelling and any case.
 * “Neural networks” and “neural network” have the same.
 */
export function termKey(term: string): string {
	const words = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words
		.map((word) => numbers.reduce((form, [end, to]) => form.replace(end, to), spelling(word)))
		.join("");
}
