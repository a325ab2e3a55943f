import { describe, expect, it } from "vitest";
import { groupVenues } from "../../../src/survey/people/groupVenues.ts";

const at = (venue: string) => ({ details: { venue } });

describe("a venue", () => {
	it.each([
		["NeurIPS 2023", "NeurIPS 2024"],
		["Proceedings of the 2023 Conference on Language", "Conference on Language"],
		[
			"Proc. of the 37th Int. Conf. on Machine Learning",
			"Proc. of the 38th Int. Conf. on Machine Learning",
		],
		["Information & Computation", "INFORMATION AND COMPUTATION"],
		["ICML ’23", "ICML"],
		[
			"Advances in Neural Information Processing Systems 36",
			"Advances in Neural Information Processing Systems",
		],
		["arXiv preprint arXiv:2403.00001", "arXiv"],
		["arXiv:2403.00001v2 [cs.LG]", "CoRR abs/2403.00002"],
		["Révue", "Revue"],
		["The Annals of Statistics (2020)", "Annals of Statistics"],
	])("is the same under %s and %s", (one, other) => {
		expect(groupVenues([at(one), at(other)]).all).toHaveLength(1);
	});

	it.each([
		["Nature", "Nature Physics"],
		["ICML", "ICML Workshop on Pruning"],
		["Physical Review A", "Physical Review B"],
	])("is not the same under %s and %s", (one, other) => {
		expect(groupVenues([at(one), at(other)]).all).toHaveLength(2);
	});

	it("is named without what passes", () => {
		const names = (venue: string) => groupVenues([at(venue)]).all.map(({ name }) => name);
		expect(names("Proceedings of the 2024 Conference on X, 2024")).toEqual(["Conference on X"]);
		expect(names("arXiv preprint arXiv:2403.00001")).toEqual(["arXiv"]);
		expect(names("2024")).toEqual(["2024"]);
	});

	it("has its papers, and papers without one have none", () => {
		const papers = [at("B 2020"), {}, at("A"), at("b 2021"), at("B 2022")];
		const { all, of } = groupVenues(papers);
		expect(all.map(({ name, slug, papers }) => [name, slug, papers.length])).toEqual([
			["A", "a", 1],
			["B", "b", 3],
		]);
		expect(of.get(papers[0]!)?.name).toBe("B");
		expect(of.has(papers[1]!)).toBe(false);
	});
});
