import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOperators } from "../../../src/digest/print/contentOperators.ts";
import { missingMessages } from "../../../src/digest/print/missingMessages.ts";
import { unshownMessages } from "../../../src/digest/print/unshownMessages.ts";

const names = (...names: string[]) => new Map(names.map((name) => [name, {}]));
const failed = (reasons: Readonly<Record<string, string>>) => new Map(Object.entries(reasons));

describe("digests that could not be printed", () => {
	it("are named with their reason and what to do, those of one reason together", () => {
		expect(
			missingMessages(names("a"), failed({ b: "no room", c: "no room", d: "It broke." })),
		).toEqual([
			"b.pdf, c.pdf could not be printed, and the survey goes without: no room. Build again, or leave the digests out: --no-digests",
			"d.pdf could not be printed, and the survey goes without: It broke. Build again, or leave the digests out: --no-digests",
		]);
	});

	it("are told once for each reason where there are no others", () => {
		expect(missingMessages(names(), failed({ a: "no browser", b: "no browser" }))).toEqual([
			"There are no PDF digests this time. no browser. Build again, or leave the digests out: --no-digests",
		]);
	});

	it("are nothing to tell of where all were printed", () => {
		expect(missingMessages(names("a"), failed({}))).toEqual([]);
	});
});

describe("signs that no font has", () => {
	const printed = (unshown: Readonly<Record<string, readonly number[]>>) =>
		new Map(Object.entries(unshown).map(([id, unshown]) => [id, { unshown, pages: 99, bytes: 1 }]));

	it("are told with their pages, at most eight, and then once what to do", () => {
		const messages = unshownMessages(
			printed({ a: [3], b: [], c: [1, 2], d: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }),
		);
		expect(messages).toHaveLength(4);
		expect(messages[0]).toMatch(/^a\.pdf .* on page 3\.$/u);
		expect(messages[1]).toMatch(/^c\.pdf .* on pages 1, 2\.$/u);
		expect(messages[2]).toMatch(/on pages 1, 2, 3, 4, 5, 6, 7, 8 and 2 more\.$/u);
		expect(messages[3]).toContain("CHROME_PATH");
	});

	it("are nothing to tell of where all are shown", () => {
		expect(unshownMessages(printed({ a: [] }))).toEqual([]);
	});
});

describe("the operators of a content stream", () => {
	const read = (stream: string) =>
		Array.from(contentOperators(stream), ({ name, start, end }) => [
			name,
			stream.slice(start, end),
		]);

	it("have their operands", () => {
		expect(read("q\n1 0 0 1 0 0 cm\n/F1 12 Tf\n[(a\\)) -5 <00>] TJ f*")).toEqual([
			["q", "q"],
			["cm", "1 0 0 1 0 0 cm"],
			["Tf", "/F1 12 Tf"],
			["TJ", "[(a\\)) -5 <00>] TJ"],
			["f*", "f*"],
		]);
	});

	it("are no words within strings, names, comments and marks", () => {
		expect(read("(Tj) Tj /Tj gs <</ActualText (ET) /B true>> BDC").map(([name]) => name)).toEqual([
			"Tj",
			"gs",
			"BDC",
		]);
		expect(read("% Tj\nET").map(([name]) => name)).toEqual(["ET"]);
		expect(read("")).toEqual([]);
	});

	it("stand one after another, whatever the stream is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary-ascii" }), (stream) => {
				let last = 0;
				for (const { start, end } of contentOperators(stream)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(stream.length);
			}),
			{ seed: 4 },
		);
	});
});
