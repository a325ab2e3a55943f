import { newWord } from "./newWord.ts";
import type { Random } from "./random.ts";
import { distinctWords } from "./shape.ts";
import { plainWord, type WordSource } from "./wordSource.ts";

/** Where a rare word that stood before is taken from: the paper, its topic, or else all. */
const FROM_PAPER = 0.25;
const FROM_TOPIC = 0.45;

/** What papers have said so far. A word is said again the more often, the more papers said it. */
export interface Vocabulary {
	/**
	 * A word to put in place of a common one.
	 *
	 * @param topic what papers of this topic said, once for each; takes the word up
	 * @param paper what this paper said; takes the word up
	 */
	rareWord(topic: string[], paper: Set<string>): string;
	/** told of each word that is written */
	count(word: string): void;
}

/** A process after Simon: a new word comes whenever there are fewer than a text of so many words has. */
export function createVocabulary(random: Random, source: WordSource): Vocabulary {
	const content = [...source.content];
	const known = new Set<string>();
	const said: string[] = [];
	let words = 0;
	const again = (topic: readonly string[], paper: ReadonlySet<string>) => {
		const from = random.next();
		if (from < FROM_PAPER && paper.size > 0) return random.pick([...paper]);
		if (from < FROM_PAPER + FROM_TOPIC && topic.length > 0) return random.pick(topic);
		return said.length > 0 ? random.pick(said) : random.pick(content);
	};
	return {
		rareWord(topic, paper) {
			const word =
				known.size < distinctWords(words)
					? newWord(random, () => random.pick(content))
					: again(topic, paper);
			if (!paper.has(word)) for (const list of [said, topic]) list.push(word);
			paper.add(word);
			return word;
		},
		count(word) {
			words++;
			known.add(plainWord(word));
		},
	};
}
