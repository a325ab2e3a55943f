import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { nearTitles } from "../../../src/survey/merge/nearTitles.ts";
import { runs } from "../../support/runs.ts";

const BASE = "low rank adaptation of large language models";

describe("titles", () => {
	it.each([
		["low rank adaption of large language models", true],
		["low rank adaptation of large language models 2", true],
		["low rank adaptations of large language model", true],
		["high rank adaptation of small language models", false],
		[BASE, false],
	])("%s: near to the first is %s", (title, near) => {
		expect(nearTitles([BASE, title])).toEqual(near ? [[0, 1]] : []);
	});

	it("that are short are never near", () => {
		expect(nearTitles(["deep learning", "deep learnings"])).toEqual([]);
	});

	it("are found as by comparing each with each", () => {
		const title = fc.string({ unit: fc.constantFrom(..."abc "), minLength: 18, maxLength: 45 });
		const slip = fc
			.tuple(title, fc.array(fc.nat(40), { maxLength: 5 }))
			.map(([text, places]) => [
				text,
				places.reduce((text, at) => `${text.slice(0, at)}${text.slice(at + 1)}`, text),
			]);
		fc.assert(
			fc.property(fc.array(slip, { maxLength: 6 }), (pairs) => {
				const titles = pairs.flat();
				const all = titles.flatMap((one, first) =>
					titles.flatMap((other, second) => {
						const length = Math.max(one.length, other.length);
						const isNear =
							first < second &&
							one !== other &&
							Math.min(one.length, other.length) >= 20 &&
							distance(one, other) <= Math.floor((1 - 0.9) * length);
						return isNear ? [[first, second]] : [];
					}),
				);
				const sorted = (pairs: readonly (readonly number[])[]) => pairs.map(String).toSorted();
				expect(sorted(nearTitles(titles))).toEqual(sorted(all));
			}),
			{ numRuns: runs(300) },
		);
	});
});
