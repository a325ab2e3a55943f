import { createAuthors } from "./author.ts";
import { formula } from "./formula.ts";
import { capitalized, methodName } from "./newWord.ts";
import { createRandom, type Random } from "./random.ts";
import { type Speech, wordsInRow } from "./sentence.ts";
import { formulasOfAbstract, meanOf, valueAt, wordsOfAbstract, wordsOfSentence } from "./shape.ts";
import { createVocabulary } from "./vocabulary.ts";
import { plainWord, readWordSource } from "./wordSource.ts";

/** A paper as a line of JSON lines has it. */
export interface SyntheticPaper {
	readonly id: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly abstract: string;
	readonly date: string;
	readonly venue?: string;
	readonly categories: readonly string[];
}

/** What the papers of one topic share. */
interface Topic {
	readonly near: ReadonlySet<number>;
	readonly words: string[];
	readonly authors: string[];
	readonly categories: readonly string[];
}

/** How many abstracts of the source a topic leans on. */
const NEAR = 8;
const VENUES = [..."ABCDEFGHIJKL"].map((letter) => `Synthetic Conference ${letter}`);
const CATEGORIES = "cs.LG cs.CV stat.ML cs.CL cs.AI math.OC cs.IT eess.IV cs.RO cs.NE".split(" ");
const FIRST_YEAR = 2015;
const YEARS = 11;

/**
 * Papers whose texts have the lengths, formulas and vocabulary of real ones, as `shape.ts` tells them. The
 * same count and mean give the same papers, and more papers begin with those of fewer.
 *
 * @param abstracts of which words and their order are taken, and no sentence; at least one
 * @param formulas how many an abstract has on average
 */
export function* syntheticPapers(
	count: number,
	abstracts: readonly string[],
	formulas = 3,
): Generator<SyntheticPaper> {
	const random = createRandom(20251230);
	const source = readWordSource(abstracts);
	const vocabulary = createVocabulary(random, source);
	const nameAuthors = createAuthors(random);
	const scale = formulas / meanOf(formulasOfAbstract);
	/** the topic of each paper */
	const topicOf: Topic[] = [];
	const titles = new Set<string>();
	for (let index = 0; index < count; index++) {
		const topic = random.chance(0.8 * (index + 1) ** -0.45) ? newTopic() : random.pick(topicOf);
		topicOf.push(topic);
		const paper = new Set<string>();
		const speech: Speech = {
			source,
			near: topic.near,
			rareWord: () => vocabulary.rareWord(topic.words, paper),
		};
		const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(random.next()));
		const month = twoDigits(1 + random.below(12));
		yield {
			id: `${String(year).slice(2)}${month}.${90_000 + (index % 10_000)}`,
			title: newTitle(speech),
			authors: nameAuthors(topic.authors),
			abstract: abstractOf(speech),
			date: `${year}-${month}-${twoDigits(1 + random.below(28))}`,
			...(random.chance(0.5) && { venue: random.pickByRank(VENUES) }),
			categories: topic.categories,
		};
	}

	function newTopic(): Topic {
		const near = new Set(Array.from({ length: NEAR }, () => random.below(abstracts.length)));
		const categories = new Set([random.pickByRank(CATEGORIES), random.pickByRank(CATEGORIES)]);
		return { near, words: [], authors: [], categories: [...categories] };
	}

	function newTitle(speech: Speech): string {
		for (;;) {
			const words = wordsInRow(random, speech, 4 + random.below(7)).map((word) =>
				source.content.has(plainWord(word)) ? capitalized(word) : word,
			);
			if (random.chance(1 / 12)) words.push("in", `$${formula(random)}$`, "Steps");
			const name = random.chance(0.35) ? `${methodName(random)}: ` : "";
			const title = `${name}${capitalized(words.join(" ").replace(/,/gu, ""))}`;
			if (titles.has(title.toLowerCase())) continue;
			titles.add(title.toLowerCase());
			return title;
		}
	}

	function abstractOf(speech: Speech): string {
		const length = Math.round(valueAt(wordsOfAbstract, random.next()));
		const sentences: string[][] = [];
		for (let left = length; left > 0; ) {
			const drawn = Math.round(valueAt(wordsOfSentence, random.next()));
			const words = wordsInRow(random, speech, Math.max(3, left - drawn < 8 ? left : drawn));
			left -= words.length;
			sentences.push(words);
		}
		for (const word of sentences.flat()) vocabulary.count(word);
		putFormulas(sentences);
		return sentences
			.map((words) => `${capitalized(words.join(" ").replace(/,$/u, ""))}.`)
			.join(" ");
	}

	/** Puts formulas in place of words that say what a text is about, or behind such. */
	function putFormulas(sentences: readonly string[][]): void {
		const number = Math.floor(valueAt(formulasOfAbstract, random.next()) * scale + random.next());
		const places = sentences.flatMap((words) =>
			words.flatMap((word, index) =>
				index > 0 && source.content.has(plainWord(word)) ? [{ words, index }] : [],
			),
		);
		for (const { words, index } of shuffled(random, places).slice(0, number)) {
			const word = words[index] as string;
			const tex = `$${formula(random)}$`;
			words[index] = random.chance(0.4) ? tex : `${word.replace(/,$/u, "")} ${tex}`;
		}
	}
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

function shuffled<T>(random: Random, items: readonly T[]): T[] {
	return items
		.map((item) => ({ item, key: random.next() }))
		.toSorted((a, b) => a.key - b.key)
		.map(({ item }) => item);
}
