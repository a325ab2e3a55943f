import type { Token } from "./tokenize.ts";

/** Words after which a text names what it is not about: examples, or what it does without. */
interface Cue {
	readonly words: readonly string[];
	/** how many of the words that follow are named in passing */
	readonly reach: number;
	/** where that ends at the latest: an enumeration goes on after a comma, a contrast does not */
	readonly within: "sentence" | "clause";
}

const examples = (...words: string[]): Cue => ({ words, reach: 12, within: "sentence" });
const contrast = (...words: string[]): Cue => ({ words, reach: 5, within: "clause" });

const cues: readonly Cue[] = [
	examples("such", "as"),
	examples("e", "g"),
	examples("ranging", "from"),
	examples("inspired", "by"),
	examples("across"),
	contrast("without"),
	contrast("unlike"),
	contrast("rather", "than"),
	contrast("instead", "of"),
	contrast("as", "opposed", "to"),
	contrast("in", "contrast", "to"),
	contrast("no", "need", "for"),
];

/** The indices of the words that a text names in passing: “tasks such as …”, “without any …”. */
export function inPassing(tokens: readonly Token[]): ReadonlySet<number> {
	const passing = new Set<number>();
	for (const at of tokens.keys()) {
		for (const { words, reach, within } of cues) {
			if (!words.every((word, nth) => tokens[at + nth]?.word === word)) continue;
			const from = at + words.length;
			const unit = tokens[from - 1]?.[within];
			for (let next = from; next < from + reach && tokens[next]?.[within] === unit; next++)
				passing.add(next);
		}
	}
	return passing;
}
