import { describe, expect, it } from "vitest";
import { indexParts } from "../../../src/survey/people/indexParts.ts";

const parts = (names: string[], most = 9) =>
	indexParts(names, (name) => name, most).map(({ title, slug, entries }) => [
		title,
		slug,
		...entries,
	]);

describe("an index", () => {
	it("is parted by letters without accents; other scripts come last", () => {
		expect(parts(["Abel", "Ångström", "李明", "Ørsted"])).toEqual([
			["A", "a", "Abel", "Ångström"],
			["O", "o", "Ørsted"],
			["Other", "other", "李明"],
		]);
	});

	it("parts a letter that has too many into pieces as even as can be", () => {
		expect(parts(["Aa", "Ab", "Ac", "Ad", "B"], 3)).toEqual([
			["A", "a", "Aa", "Ab"],
			["A, 2", "a-2", "Ac", "Ad"],
			["B", "b", "B"],
		]);
	});
});
