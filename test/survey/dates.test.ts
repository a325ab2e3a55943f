import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate, printedDate, readableDate } from "../../src/survey/text/isoDate.ts";
import { compose, listing } from "../support/compose.ts";

const OLDER = {
	A: "May 1, 2020",
	B: "May 2, 2021",
	C: "May 3, 2022",
	D: "May 4, 2023",
	E: "May 5, 2024",
};
const datesOf = (survey: ReturnType<typeof compose>["survey"]) =>
	Object.fromEntries(survey.papers.map(({ title, date }) => [title.listed, date]));

describe("the year of a listing", () => {
	it("is the one after the latest that it prints", () => {
		const { survey, messages } = compose({
			"a.txt": listing("Dec 30", { ...OLDER, New: "Jun 5" }),
		});
		expect(messages).toEqual([]);
		expect(datesOf(survey)).toMatchObject({ New: "2025-06-05", E: "2024-05-05" });
		expect(survey.findings.filter(({ kind }) => kind === "weak-year")).toEqual([]);
	});

	it("is doubted when few dates tell it", () => {
		const { survey } = compose({
			"a.txt": listing("Dec 30", { Old: "May 1, 2020", New: "Jun 5" }),
		});
		expect(datesOf(survey)).toMatchObject({ New: "2021-06-05" });
		expect(survey.findings.map(({ kind }) => kind)).toContain("weak-year");
	});

	it("may be stated by the curator", () => {
		const { survey, messages } = compose(
			{ "a.txt": listing("Dec 30", { ...OLDER, New: "Jun 5" }) },
			{ "listings.yaml": "a.txt:\n  year: 2026\n" },
		);
		expect(messages).toEqual([]);
		expect(datesOf(survey)).toMatchObject({ New: "2026-06-05" });
	});

	it("may stand in the file's name", () => {
		const { survey } = compose({ "daily-2024-12-30.txt": listing("Dec 30", { New: "Jun 5" }) });
		expect(datesOf(survey)).toEqual({ New: "2024-06-05" });
	});

	it("is never today's", () => {
		const { survey } = compose({ "a.txt": listing("Dec 30", { New: "Jun 5" }) });
		expect(datesOf(survey)).toEqual({ New: undefined });
		expect(survey.findings.map(({ kind }) => kind)).toContain("year-unknown");
	});

	it("makes a paper that is younger than its listing doubtful", () => {
		const { survey } = compose({ "a.txt": listing("Mar 1", { ...OLDER, New: "Jun 5" }) });
		expect(survey.findings.filter(({ kind }) => kind === "dated-after-listing")).toMatchObject([
			{ slug: "new", detail: "2025-06-05, in a listing of 2025-03-01" },
		]);
	});

	it("contradicts a printed year that is not before it", () => {
		const { messages } = compose(
			{ "a.txt": listing("Dec 30", { ...OLDER, New: "Jun 5" }) },
			{ "listings.yaml": "# stated\na.txt:\n  year: 2024\n" },
		);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain("2024 (curation/listings.yaml:2 states it)");
		expect(messages[0]).toContain(
			"an entry dated 2024; a listing prints only years before its own, so its year is 2025 or later",
		);
	});

	it("contradicts a day that it does not have", () => {
		const { messages } = compose({ "a.txt": listing("Dec 30", { ...OLDER, New: "Feb 29" }) });
		expect(messages.join("\n")).toContain("a day that 2025 does not have");
	});

	it("contradicts the year that another listing gives the same paper", () => {
		const { messages } = compose({
			"a.txt": listing("Dec 30", { ...OLDER, New: "Jun 5" }),
			"b.txt": listing("Mar 1", { New: "Jun 5, 2024" }),
		});
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain("5 June 2025 (from the listing's year, a.txt");
		expect(messages[0]).toContain("5 June 2024 (printed, b.txt");
	});
});

describe("a date", () => {
	it("that exists is read as it is written", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true }),
				(date) => {
					const iso = date.toISOString().slice(0, 10);
					const read = printedDate(iso);
					expect(read && isoDate(read)).toBe(iso);
				},
			),
			{ seed: 7 },
		);
	});

	it.each(["2025-02-30", "2025-13-01", "2025-00-10", "25-01-01", "Feb 6", "", "2025-1-1"])(
		"that does not exist is none: %s",
		(text) => {
			expect(printedDate(text)).toBeUndefined();
		},
	);

	it("reads well", () => {
		expect(
			[
				{ year: 2025, month: 6, day: 5 },
				{ year: 2025, month: 6 },
				{ month: 6, day: 5 },
			].map(readableDate),
		).toEqual(["5 June 2025", "June 2025", "5 June"]);
	});
});
