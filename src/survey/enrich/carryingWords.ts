import { emptyNouns, openEnds } from "../words/genericWords.ts";
import type { ReadCorpus } from "../words/readCorpus.ts";
import type { Word } from "../words/readWords.ts";
import { spellingsOf, writeWords } from "../words/spellings.ts";
import { eachFeature } from "../words/vectors.ts";

/** So many words or phrases say why two papers are related. */
const MOST = 4;
/** One that carries less than this share of what the first does is left out. */
const SHARE = 0.2;
/** What a phrase says more than a word. */
const PHRASE = 1.5;
/** A phrase goes on with a word that carries so much of what it does itself. */
const GOES_ON = 0.5;
const MOST_WORDS = 4;

/**
 * What carries a pair of papers: the words that weigh most in both, and the phrases that they stand in,
 * by stem. No word within a phrase already told, and none that names no matter alone.
 *
 * @returns asked for two papers: the same whichever comes first
 */
export function carriedBy({
	words,
	vectors: { vectors, numbers },
}: ReadCorpus): (one: number, other: number) => readonly string[] {
	const names = [...numbers.keys()];
	return (one, other) => {
		const weights = new Map(vectors[other]!.map(({ feature, weight }) => [feature, weight]));
		const shared = vectors[one]!.map(({ feature, weight }) => {
			const name = names[feature]!;
			const product = weight * (weights.get(feature) ?? 0);
			return { name, product: product * (name.includes(" ") ? PHRASE : 1) };
		})
			.filter(({ name, product }) => product > 0 && namesMatter(name))
			.sort((a, b) => b.product - a.product || (a.name < b.name ? -1 : 1));
		const pairs = new Map(
			shared.filter(({ name }) => name.includes(" ")).map(({ name, product }) => [name, product]),
		);
		const told: string[] = [];
		for (const { name, product } of shared) {
			if (told.length === MOST || product < SHARE * shared[0]!.product) break;
			if (told.some((phrase) => sharesWord(phrase, name))) continue;
			told.push(wholePhrase(name, product, pairs, [words[one]!, words[other]!]));
		}
		return told;
	};
}

const namesMatter = (name: string) => !emptyNouns.has(name) && !openEnds.has(lastOf(name));

/** A phrase does not end with it: “sentence-level”. */
const lastOf = (name: string) => name.slice(name.lastIndexOf(" ") + 1);

const sharesWord = (one: string, other: string) => {
	const words = other.split(" ");
	return one.split(" ").some((word) => words.includes(word));
};

/** Two words with those before and after that both papers have there too. */
function wholePhrase(
	name: string,
	product: number,
	pairs: ReadonlyMap<string, number>,
	papers: readonly (readonly Word[])[],
): string {
	let phrase = name.split(" ");
	if (phrase.length === 1) return name;
	for (const [pair, carried] of pairs) {
		if (phrase.length === MOST_WORDS) break;
		const [first = "", second = ""] = pair.split(" ");
		if (carried < GOES_ON * product) continue;
		const longer =
			first === phrase.at(-1)
				? [...phrase, second]
				: second === phrase[0]
					? [first, ...phrase]
					: [];
		if (
			longer.length > 0 &&
			papers.every((words) => placesOf(longer, words).next().value !== undefined)
		)
			phrase = longer;
	}
	return phrase.join(" ");
}

/** Where words of these stems stand side by side, by the place of the first. */
function* placesOf(stems: readonly string[], words: readonly Word[]): Generator<number> {
	for (let at = 0; at + stems.length <= words.length; at += 1)
		if (
			stems.every(
				(stem, nth) => words[at + nth]!.stem === stem && (nth === 0 || words[at + nth]!.joined),
			)
		)
			yield at;
}

/**
 * How words and phrases, by stem, are mostly written.
 *
 * @returns asked for two papers that have it: with the rest of the compound in which it stands in both
 */
export function formsOf(
	papers: readonly (readonly Word[])[],
	wanted: ReadonlySet<string>,
): (name: string, one: number, other: number) => string {
	const spellings = spellingsOf(papers, new Set([...wanted].flatMap((name) => name.split(" "))));
	const longer = Map.groupBy(
		[...wanted].map((name) => name.split(" ")).filter(({ length }) => length > 2),
		([first, second]) => `${first} ${second}`,
	);
	const found = new Map<string, { plain: Places; whole: Places }>();
	for (const [paper, words] of papers.entries()) {
		const count = (name: string, first: number, length: number) => {
			const forms = found.get(name) ?? { plain: new Map(), whole: new Map() };
			found.set(name, forms);
			add(forms.plain, writeWords(words.slice(first, first + length), spellings), paper);
			add(forms.whole, writeWords(wholeCompound(words, first, first + length), spellings), paper);
		};
		eachFeature(words, (name, first, last) => {
			if (wanted.has(name)) count(name, first, last + 1 - first);
			for (const stems of longer.get(name) ?? [])
				if (placesOf(stems, words.slice(first, first + stems.length)).next().value === 0)
					count(stems.join(" "), first, stems.length);
		});
	}
	const mostly = new Map(
		Array.from(found, ([name, { plain, whole }]) => [
			name,
			{ plain: mostUsed(plain).form, whole: mostUsed(whole) },
		]),
	);
	return (name, one, other) => {
		const { plain, whole } = mostly.get(name)!;
		return whole.papers.has(one) && whole.papers.has(other) ? whole.form : plain;
	};
}

/** The papers in which each form stands, one for each place. */
type Places = Map<string, number[]>;

function add(places: Places, form: string, paper: number): void {
	const papers = places.get(form) ?? [];
	places.set(form, papers);
	papers.push(paper);
}

function mostUsed(places: Places): { form: string; papers: ReadonlySet<number> } {
	const [[form, papers]] = [...places].sort(
		([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
	) as [[string, number[]]];
	return { form, papers: new Set(papers) };
}

/** Words with the rest of the compounds that they begin and end in: “few-shot prompting”. */
function wholeCompound(words: readonly Word[], from: number, to: number): readonly Word[] {
	const isPart = (word: Word | undefined) =>
		word?.joined === "hyphen" || (word?.joined === "nothing" && !word.isSign);
	let [first, end] = [from, to];
	while (first > 0 && isPart(words[first])) first -= 1;
	while (isPart(words[end])) end += 1;
	return words.slice(first, end);
}
