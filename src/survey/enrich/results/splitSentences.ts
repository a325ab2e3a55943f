/** A sentence of a text: its offsets, without the blanks around it. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
}

/** Words that end in a full stop within a sentence. */
const abbreviation =
	/(?:^|[\s(])(?:e\.g|i\.e|eg|ie|et al|vs|v\.s|w\.r\.t|cf|resp|approx|ca|Fig|Figs|Eq|Eqs|Sec|Tab|No|Dr|Prof|[A-Z])\.$/u;

/**
 * Where a sentence may end: a stop, closing marks, a blank, and what a sentence can begin with; or a
 * blank line.
 */
const border = /[.!?][)\]”’"']{0,2}\s+(?=[(["“‘]?[\p{Lu}\d~≈])|\n\n/gu;

/** The sentences of a text, in their order. */
export function splitSentences(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	const add = (end: number) => {
		const found = text.slice(start, end);
		const first = start + (found.length - found.trimStart().length);
		const last = start + found.trimEnd().length;
		if (first < last) sentences.push({ start: first, end: last });
		start = end;
	};
	for (const { 0: found, index } of text.matchAll(border)) {
		const before = text.slice(Math.max(0, index - 12), index + 1);
		if (!abbreviation.test(before)) add(index + found.length);
	}
	add(text.length);
	return sentences;
}
