import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { relatedPapers } from "../../src/survey/enrich/relatedPapers.ts";
import type { EnrichedPaper } from "../../src/survey/model.ts";
import { emptyNouns, genericWords } from "../../src/survey/words/genericWords.ts";
import {
	type GivenPaper,
	givenPaper,
	type ReadCorpus,
	readCorpus,
} from "../../src/survey/words/readCorpus.ts";
import { readWords } from "../../src/survey/words/readWords.ts";
import { composeCorpus } from "../support/corpus.ts";
import { papersOf } from "./discover/fields.ts";

const stemsOf = (text: string) => readWords([{ title: "", abstract: text }])[0]!;

/** Whether the words of a phrase stand side by side in a paper, in any form. */
function standsIn(phrase: string, { title, abstract }: GivenPaper): boolean {
	const text = (words: readonly { stem: string }[]) =>
		` ${words.map(({ stem }) => stem).join(" ")} `;
	return text(stemsOf(`${title}. ${abstract}`)).includes(text(stemsOf(phrase)));
}

describe("the papers of the survey", () => {
	let papers: readonly EnrichedPaper[];
	let corpus: ReadCorpus;
	beforeAll(async () => {
		({ papers } = (await composeCorpus()).survey);
		corpus = readCorpus(papers.map(givenPaper));
	});

	it("say the same words of a pair from either side", () => {
		const words = new Map(
			papers.flatMap(({ slug, related }) =>
				related.map((other): [string, readonly string[]] => [`${slug} ${other.slug}`, other.words]),
			),
		);
		const pairs = [...words].filter(([pair]) => words.has(pair.split(" ").reverse().join(" ")));
		expect(pairs.length).toBeGreaterThan(100);
		for (const [pair, told] of pairs)
			expect(words.get(pair.split(" ").reverse().join(" "))).toEqual(told);
	});

	it("share what they are said to share, and it says something", () => {
		const given = new Map(corpus.papers.map((paper) => [paper.slug, paper]));
		for (const { slug, related } of papers)
			for (const other of related) {
				expect(other.words.length).toBeGreaterThan(0);
				for (const phrase of other.words) {
					expect([phrase, standsIn(phrase, given.get(slug)!)]).toEqual([phrase, true]);
					expect([phrase, standsIn(phrase, given.get(other.slug)!)]).toEqual([phrase, true]);
					const [word, ...more] = stemsOf(phrase);
					// “few-shot” may be told, “few” may not.
					expect(genericWords.has(word!.word) && !/^\p{L}+-/u.test(phrase)).toBe(false);
					expect(more.length === 0 && emptyNouns.has(word!.stem)).toBe(false);
				}
			}
	});

	it("have others related for the most part, five at most and none that is far", () => {
		expect(papers.filter(({ related }) => related.length > 0).length).toBeGreaterThan(150);
		for (const { slug, related } of papers) {
			expect(related.length).toBeLessThanOrEqual(5);
			expect(related.map((other) => other.slug)).not.toContain(slug);
			const similarities = related.map(({ similarity }) => similarity);
			expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
		}
	});

	it("are related alike in whatever order they come", () => {
		const expected = Object.fromEntries(relatedPapers(corpus));
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...corpus.papers], { minLength: corpus.papers.length }),
				(shuffled) =>
					void expect(Object.fromEntries(relatedPapers(readCorpus(shuffled)))).toEqual(expected),
			),
			{ numRuns: 3 },
		);
	});
});

describe("papers of several fields", () => {
	const papers = papersOf(8);
	const related = relatedPapers(readCorpus(papers));

	it("are related within their field", () => {
		const fieldOf = (slug: string) => slug.split("-")[0];
		const pairs = [...related].flatMap(([slug, others]) =>
			others.map((other) => [slug, other.slug]),
		);
		expect(pairs.length).toBeGreaterThan(papers.length);
		for (const [one, other] of pairs) expect(fieldOf(one!)).toBe(fieldOf(other!));
	});
});

const paper = (slug: string, title: string, abstract: string): GivenPaper => ({
	slug,
	title,
	abstract,
});

it("a pair is carried by its phrase as it is mostly written, not by its words, nor by “directly” and “helps”", () => {
	const related = relatedPapers(
		readCorpus([
			paper("a", "Knowledge distillation of logits", "It directly helps. Knowledge distillation."),
			paper("b", "On knowledge distillation", "Logits of a teacher; knowledge distillation helps."),
			paper("c", "Song of finches", "A finch that directly helps sings a song at dawn."),
			paper("d", "Dawn song", "Why each finch sings its song at dawn."),
			paper("e", "Glacier melt", "Ice and meltwater of a glacier, directly measured."),
			paper("f", "Ice cores", "Meltwater that helps a glacier slide over ice."),
		]),
	);
	const [first] = related.get("a")!;
	expect(first?.slug).toBe("b");
	expect(first?.words).toEqual(["knowledge distillation", "logits"]);
	expect(related.get("c")!.map(({ slug }) => slug)).toEqual(["d"]);
});

it("a paper that is near to none has none", () => {
	const others = papersOf(8);
	const alone = paper("zz", "Lacquer of a violin", "Resin, pigment and varnish beneath a bow.");
	expect(relatedPapers(readCorpus([...others, alone])).get("zz")).toEqual([]);
});

it("a pair is carried by the whole compound, where both papers have it", () => {
	const related = relatedPapers(
		readCorpus([
			paper("a", "No-till and earthworms", "Under no-till, earthworms burrow. No-till is cheap."),
			paper("b", "Earthworms and no-till", "Where no-till is kept, earthworms are many."),
			paper("c", "Song of finches", "A finch sings a song at dawn."),
			paper("d", "Dawn song", "Why each finch sings its song at dawn."),
			paper("e", "Glacier melt", "Ice and meltwater of a glacier, measured."),
			paper("f", "Ice cores", "Meltwater lets a glacier slide over ice."),
		]),
	);
	expect(related.get("a")![0]?.words).toContain("no-till");
	expect(related.get("a")![0]?.words).not.toContain("till");
});
