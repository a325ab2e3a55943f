import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { slugOf } from "../../src/survey/merge/slugOf.ts";

const WORDS = "deep sparse wide narrow stable robust linear convex random dense".split(" ");
const THINGS = "layers weights margins kernels gradients samples labels tokens rates bounds".split(
	" ",
);

/** Papers, more than pages have room for: of one author, in one venue, with formulas, results and repairs. */
export const LARGE = 440;

const wordOf = (words: readonly string[], number: number) => words[number % words.length]!;

function paper(number: number) {
	const [a, b] = [wordOf(WORDS, number), wordOf(THINGS, Math.floor(number / WORDS.length))];
	return {
		title: `Networks with ${a} ${b}, number ${number}`,
		abstract: [
			`We study networks with ${a} ${b} and prove that $\\sum_{i=1}^{${number}} x_i^2 \\le \\lambda_{${number}}$.`,
			`For ${b} of norm two the rate is $O(n^{-${(number % 7) + 2}})$ in dimension $d_{${number}}$.`,
			`On CIFAR-10 it improves accuracy by ${(number % 9) + 1}.5% over the ${a} baseline.`,
		].join(" "),
		date: `${2016 + (number % 9)}-05-${String((number % 27) + 1).padStart(2, "0")}`,
		authors: ["Ann Author", `Writer Number${number % 50}`],
		venue: "NeurIPS",
	};
}

/** Writes a content folder of so many papers under one theme, and some of them under another as well. */
export function writeLargeSurvey(folder: string): void {
	mkdirSync(path.join(folder, "listings"), { recursive: true });
	mkdirSync(path.join(folder, "themes"));
	const papers = Array.from({ length: LARGE }, (_, number) => JSON.stringify(paper(number)));
	writeFileSync(path.join(folder, "listings", "papers.jsonl"), `${papers.join("\n")}\n`);
	writeFileSync(
		path.join(folder, "themes", "networks.mdx"),
		"---\ntitle: Networks\norder: 1\ndefinition: All of them.\nterms:\n  1: [ network* ]\n---\n",
	);
	writeFileSync(
		path.join(folder, "themes", "rates.mdx"),
		"---\ntitle: Rates\norder: 2\ndefinition: How fast.\nterms:\n  0.6: [ rate, accuracy ]\n---\n",
	);
}

/** More papers than a page has room for, which the survey of `writeLargeSurvey` does not have. */
const GONE = 3600;

/** Writes the record of an earlier survey: of the same papers, which had no formula, and of many more. */
export function writeEarlierSurvey(file: string): void {
	const titles = [
		...Array.from({ length: LARGE }, (_, number) => paper(number).title),
		...Array.from({ length: GONE }, (_, number) => `Ducks, number ${number}`),
	];
	const papers = titles.map((title) => ({
		...{ slug: slugOf(title), url: "", title },
		formulas: [],
	}));
	writeFileSync(file, JSON.stringify({ papers }));
}
