import type { Token } from "./tokenize.ts";

/** Words after which something is named that a paper is not about: an example, or what it does without. */
interface Cue {
	readonly words: readonly string[];
	/** how many of the words that follow are named in passing, within the sentence */
	readonly reach: number;
	/** whether a comma or bracket ends it sooner */
	readonly clause: boolean;
}

const EXAMPLES = { reach: 12, clause: false };
const CONTRAST = { reach: 5, clause: true };

const cues: readonly Cue[] = [
	{ words: ["such", "as"], ...EXAMPLES },
	{ words: ["e", "g"], ...EXAMPLES },
	{ words: ["ranging", "from"], ...EXAMPLES },
	{ words: ["inspired", "by"], ...EXAMPLES },
	{ words: ["across"], ...EXAMPLES },
	{ words: ["without"], ...CONTRAST },
	{ words: ["unlike"], ...CONTRAST },
	{ words: ["rather", "than"], ...CONTRAST },
	{ words: ["instead", "of"], ...CONTRAST },
	{ words: ["as", "opposed", "to"], ...CONTRAST },
	{ words: ["in", "contrast", "to"], ...CONTRAST },
	{ words: ["no", "need", "for"], ...CONTRAST },
];

/** The indices of the tokens that a text names in passing: “tasks such as …”, “without any …”. */
export function inPassing(tokens: readonly Token[]): ReadonlySet<number> {
	const passing = new Set<number>();
	for (const at of tokens.keys()) {
		for (const { words, reach, clause } of cues) {
			if (!words.every((word, nth) => tokens[at + nth]?.word === word)) continue;
			const last = at + words.length - 1;
			for (let next = last + 1; next <= last + reach; next++) {
				const token = tokens[next];
				const cue = tokens[last];
				if (!token || token.sentence !== cue?.sentence) break;
				// “such as” may itself end a clause only by what follows it
				if (clause && token.clause !== cue.clause) break;
				passing.add(next);
			}
		}
	}
	return passing;
}
