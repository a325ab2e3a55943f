import { describe, expect, it } from "vitest";
import { commonRoots } from "../../../src/survey/discover/commonRoots.ts";
import { countPhrases } from "../../../src/survey/discover/countPhrases.ts";
import { nameCandidates } from "../../../src/survey/discover/nameCandidates.ts";
import { nameGroups } from "../../../src/survey/discover/nameGroups.ts";
import { tellingPhrases } from "../../../src/survey/discover/tellingPhrases.ts";
import { readWords } from "../../../src/survey/words/readWords.ts";
import { spellingsOf } from "../../../src/survey/words/spellings.ts";

/** The names of groups of papers, each by its abstract. */
function namesOf(...groups: readonly (readonly string[])[]): readonly string[] {
	const words = readWords(groups.flat().map((abstract) => ({ title: "", abstract })));
	const phrases = countPhrases(words);
	const groupOf = groups.flatMap((group, at) => group.map(() => at));
	const telling = tellingPhrases(
		phrases.values(),
		groupOf,
		groups.map(() => 0),
	);
	return nameGroups(
		telling.map((some, at) => nameCandidates(some, groups[at]!.length)),
		groups.map((group) => group.length),
		spellingsOf(words),
		commonRoots(phrases.values(), new Set(groupOf.keys())),
	);
}

const birds = [
	"Tits sing a dawn chorus.",
	"A dawn chorus is loud.",
	"Rain delays the dawn chorus.",
	"In cities the dawn chorus begins early.",
	"Who hears a dawn chorus?",
];

describe("the name of a found theme", () => {
	it("is no unit, nor what is counted", () => {
		const metals = [
			"Cadmium was at 3 mg kg−1 in topsoil, 12 plots.",
			"Rice had 0.2 mg kg−1 of cadmium in 14 plots.",
			"Lime left 5 mg kg−1 cadmium behind in 9 plots.",
			"Of cadmium 7 mg kg−1 is the limit on 30 plots.",
			"Wheat took up cadmium, 2 mg kg−1 on 8 plots.",
		];
		expect(namesOf(metals, birds)[0]).toBe("Cadmium");
	});

	it("is no quality", () => {
		const hard = ["This is NP-hard.", "Envy is NP-hard.", "Sharing is NP-hard, as are auctions."];
		const fair = ["Two auctions are told apart.", "We run auctions."];
		expect(namesOf([...hard, ...fair], birds)[0]).toBe("Auctions");
	});

	it("is not cut at its beginning, though no phrase begins with that word", () => {
		const models = ["We like", "They hate", "You make", "He sees", "She draws"].map(
			(words) => `${words} the state space models.`,
		);
		expect(namesOf(models, birds)[0]).toBe("State space models");
		const rays = models.map((text) => text.replace("state space models", "X-ray tomography"));
		expect(namesOf(rays, birds)[0]).toBe("X-ray tomography");
	});

	it("goes over no word that links", () => {
		const flows = ["Roots bring", "Worms make", "Cracks let", "Stones send"].map(
			(words) => `${words} a preferential flow along channels.`,
		);
		expect(namesOf(flows, birds)[0]).toBe("Preferential flow");
	});

	it("is what nearly all of its papers say, in one word if need be", () => {
		const biochar = [
			"Biochar of straw.",
			"We add biochar to loam after heavy rain.",
			"Old biochar oxidizes; heavy rain does not.",
			"Pores of biochar hold water.",
			"There is much biochar in sand.",
		];
		expect(namesOf(biochar, birds)[0]).toBe("Biochar");
	});

	it("is what an acronym stands for, where that is said too", () => {
		const llms = [
			"LLMs answer.",
			"LLMs lie: so do large language models.",
			"How do LLMs count?",
			"Large language models (LLMs) speak.",
			"Of large language models one says LLMs.",
		];
		expect(namesOf(llms, birds)[0]).toBe("Large language models");
	});

	it("may share a word with others that all papers have", () => {
		const of = (what: string) =>
			["we see", "she has", "they know", "nobody wants"].map((who) => `Here ${who} ${what}.`);
		expect(namesOf(of("humanoid robots"), of("mobile robots"), of("surgical robots"))).toEqual([
			"Humanoid robots",
			"Mobile robots",
			"Surgical robots",
		]);
	});

	it("is spelled without regard to signs that its letters are part of", () => {
		const soils = [
			"Co-occurrence",
			"Again co-occurrence",
			"Then co-occurrence",
			"No co-occurrence",
		];
		const texts = soils.map((text) => `${text} networks. CO2 and CO2, with CO2.`);
		expect(namesOf(texts, birds)[0]).toBe("Co-occurrence networks");
	});
});
