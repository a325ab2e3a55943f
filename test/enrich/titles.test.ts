import { describe, expect, it } from "vitest";
import { foldTitle } from "../../src/enrich/core/foldTitle.ts";
import { likeness } from "../../src/enrich/core/likeness.ts";
import { composeCorpus } from "../support/corpus.ts";

const SAME = [
	["Pruning: A Survey", "pruning – a survey."],
	["{S}im{CSE}: Simple Embeddings", "SimCSE: Simple Embeddings"],
	["$\\ell_2$ Norms at Scale", "ell_2 norms at scale"],
	["$\\ell_2$ Norms at Scale", "ℓ₂ Norms at Scale"],
	["$\\alpha$-Stable \\emph{Noise}", "α-stable noise"],
	["Self-Supervised Learning", "Self Supervised Learning"],
	["Schrödinger Bridges", "Schrodinger bridges"],
	["CO<sub>2</sub> &amp; Climate", "CO2 & climate"],
	["The Case of the “Missing” Label", "The Case of the 'Missing' Label"],
] as const;

const OTHER = [
	["Pruning at Scale, Part I", "Pruning at Scale, Part II"],
	["Pruning at Scale", "Pruning at Scale: A Survey"],
	["Robust Loss for Labels", "Robust Losses for Labels"],
	["Training 7 Billion Weights", "Training 70 Billion Weights"],
	["Training 1.5 Billion Weights", "Training 15 Billion Weights"],
	["Learning C++ Code", "Learning C Code"],
	["Reply to: Pruning at Scale", "Pruning at Scale"],
	["Learning with Noise", "Learning without Noise"],
	["$\\ell_1$ Norms at Scale", "$\\ell_2$ Norms at Scale"],
	["α-Stable Noise", "β-Stable Noise"],
] as const;

describe("titles", () => {
	it.each(SAME)("are one: %s, %s", (one, other) => {
		expect(foldTitle(one)).toBe(foldTitle(other));
	});

	it.each(OTHER)("are two: %s, %s", (one, other) => {
		expect(foldTitle(one)).not.toBe(foldTitle(other));
	});

	it("of the survey stay apart", async () => {
		const { survey } = await composeCorpus();
		const titles = survey.papers.map(({ title }) => foldTitle(title.listed));
		expect(new Set(titles).size).toBe(titles.length);
	});
});

describe("abstracts", () => {
	it("of different papers of one field share less than half of their words", async () => {
		const { survey } = await composeCorpus();
		const abstracts = survey.papers.map(({ abstract }) => abstract.listed);
		const shared = abstracts.flatMap((one, at) =>
			abstracts.slice(at + 1).map((other) => likeness(one, other) ?? 0),
		);
		expect(shared.length).toBe((abstracts.length * (abstracts.length - 1)) / 2);
		expect(Math.max(...shared)).toBeLessThan(0.45);
	});

	it("with and without their TeX share nearly all", () => {
		const listed = `${"We bound the risk by mathcal{O}(n) for all classes of functions that are small. ".repeat(4)}`;
		const original = listed.replaceAll("mathcal{O}(n)", "$\\mathcal{O}(n)$");
		expect(likeness(listed, original)).toBeGreaterThan(0.9);
	});

	it("that are too short tell nothing", () => {
		expect(likeness("We prune.", "We prune.")).toBeUndefined();
	});
});
