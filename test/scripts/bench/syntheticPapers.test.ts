import katex from "katex";
import { describe, expect, it } from "vitest";
import { syntheticPapers } from "../../../scripts/bench/corpus/papers.ts";
import {
	distinctWords,
	lengthOfFormula,
	wordsOfAbstract,
	wordsOfSentence,
} from "../../../scripts/bench/corpus/shape.ts";
import { readListing } from "../../../src/survey/listing/readListing.ts";
import { readCorpus } from "../../support/corpus.ts";

const COUNT = 2000;
const TEX = /\$([^$]*)\$/gu;

const { listings } = await readCorpus();
const shipped = listings.flatMap((source) =>
	(readListing(source).listing?.entries ?? []).map(({ abstract }) => abstract),
);
const papers = [...syntheticPapers(COUNT, shipped)];
const abstracts = papers.map(({ abstract }) => abstract);
const formulas = abstracts.flatMap((abstract) =>
	Array.from(abstract.matchAll(TEX), ([, tex = ""]) => tex),
);
const words = abstracts.flatMap(wordsOf);

function wordsOf(text: string): string[] {
	const plain = text.replace(TEX, "").toLowerCase();
	return plain
		.split(/\s+/u)
		.map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ""))
		.filter(Boolean);
}

/** How often each occurs, the most frequent first. */
const counted = (items: readonly string[]) =>
	[...Map.groupBy(items, (item) => item).values()]
		.map(({ length }) => length)
		.toSorted((a, b) => b - a);

/** How far a sample is from a distribution at its quantiles, as factors. */
function factors(sample: readonly number[], quantiles: typeof wordsOfAbstract): number[] {
	const sorted = sample.toSorted((a, b) => a - b);
	return quantiles
		.filter(([share]) => share >= 0.1 && share <= 0.99)
		.map(([share, value]) => ((sorted[Math.floor(share * sorted.length)] ?? 0) + 1) / (value + 1));
}

function expectNear(all: readonly number[], tolerance: number): void {
	for (const factor of all) {
		expect(factor).toBeGreaterThan(1 / tolerance);
		expect(factor).toBeLessThan(tolerance);
	}
}

describe("synthetic papers", () => {
	it("are as long as real ones, and so are their sentences", () => {
		expectNear(
			factors(
				abstracts.map((text) => text.split(" ").length),
				wordsOfAbstract,
			),
			1.2,
		);
		const sentences = abstracts.flatMap((text) => text.split(/(?<=\.) (?=\p{Lu})/u));
		expectNear(
			factors(
				sentences.map((text) => text.split(" ").length),
				wordsOfSentence,
			),
			1.2,
		);
	});

	it("have as many formulas as was asked, as long and as often the same as real ones", () => {
		expect(formulas.length / COUNT).toBeGreaterThan(2.8);
		expect(formulas.length / COUNT).toBeLessThan(3.2);
		expectNear(
			factors(
				formulas.map(({ length }) => length),
				lengthOfFormula,
			),
			1.35,
		);
		expectNear([new Set(formulas).size / (1.278 * formulas.length ** 0.896)], 1.15);
		const without = abstracts.filter((abstract) => !abstract.includes("$")).length / COUNT;
		expectNear([without / 0.45], 1.2);
	});

	it("have formulas that can be typeset", () => {
		for (const tex of new Set(formulas)) katex.renderToString(tex, { strict: "error" });
	});

	it("have as many words as a text of their length, and as rare ones", () => {
		const counts = counted(words);
		expectNear([counts.length / distinctWords(words.length)], 1.1);
		expectNear([counts.filter((count) => count === 1).length / counts.length / 0.5], 1.3);
		const shares = { 1: 0.0396, 10: 0.0115, 100: 0.00098, 1000: 0.00015, 3000: 0.000037 };
		for (const [rank, share] of Object.entries(shares))
			expectNear([(counts[Number(rank) - 1] ?? 0) / words.length / share], 1.5);
	});

	it("have hardly a row of eight words that a shipped abstract has", () => {
		const rows = (text: string) => {
			const all = wordsOf(text);
			return all.slice(7).map((_, index) => all.slice(index, index + 8).join(" "));
		};
		const known = new Set(shipped.flatMap(rows));
		const found = abstracts.flatMap(rows).filter((row) => known.has(row));
		expect(found.length).toBeLessThan(COUNT / 100);
	});

	it("have titles of their own, and some two new authors each", () => {
		expect(new Set(papers.map(({ title }) => title.toLowerCase())).size).toBe(COUNT);
		const authors = papers.flatMap(({ authors }) => authors);
		expectNear([authors.length / COUNT / 3.5, new Set(authors).size / COUNT / 2.1], 1.15);
	});

	it("are the same for the same count, and begin with those of fewer", () => {
		expect([...syntheticPapers(50, shipped)]).toEqual(papers.slice(0, 50));
	});

	it("are read as a list", () => {
		const bytes = Buffer.from(papers.map((paper) => `${JSON.stringify(paper)}\n`).join(""));
		const { listing, ...rest } = readListing({ file: "synthetic.jsonl", bytes });
		expect(listing?.entries).toHaveLength(COUNT);
		expect(rest).toEqual({ problems: [], findings: [] });
	});
});
