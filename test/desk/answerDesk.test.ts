import { describe, expect, it } from "vitest";
import { createDesk, type DeskQuestion } from "../../src/desk/core/answerDesk.ts";
import type { DeskPaper } from "../../src/desk/core/deskPaper.ts";
import type { QueueItem } from "../../src/desk/core/queues.ts";
import { settingsSchema } from "../../src/survey/settings.ts";
import { type Content, composeSurvey } from "../../src/survey/survey.ts";
import { listing, THEMES } from "../support/compose.ts";
import { papersOf } from "../survey/discover/fields.ts";

function deskOf(content: Content) {
	const answer = createDesk({ survey: composeSurvey(content).survey, content });
	return <T>(name: string, about: object) => answer({ name, about } as DeskQuestion) as T;
}
const bytes = (text: string) => new TextEncoder().encode(text);
const contentOf = (curation: string, ...abstracts: string[]): Content => ({
	listings: [
		{
			file: "list.jsonl",
			bytes: bytes(
				abstracts
					.map((abstract, at) => JSON.stringify({ title: `Paper ${at} on pruning`, abstract }))
					.join("\n"),
			),
		},
	],
	curation: curation ? [{ file: "curation/results.yaml", text: curation }] : [],
	themes: THEMES,
	settings: settingsSchema.parse({}),
});

describe("the results to check", () => {
	const abstracts = [
		"Accuracy improves by 3.1% over the baseline of the field. So it is.",
		"We improve accuracy by 4.2%. That was all that one could hope for in such a case.",
		"It reaches an accuracy of 76.4%. That was all that one could hope for in such a case.",
		"It improves accuracy over BERT by 1.1% on A, 2.2% on B and 3.3% on C. That was all there was.",
	];
	const asked = (curation = "") =>
		deskOf(contentOf(curation, ...abstracts))<QueueItem[]>("queue", { name: "results" }).map(
			(item) => (item.kind === "results" ? [item.result.value, ...item.reasons] : []),
		);

	it("come with the reasons, the most doubtful first; those without a doubt do not", () => {
		const many = "The sentence reports 3 values: one may have what belongs to another.";
		expect(asked()).toEqual([
			["4.2%", "It is a change, but against what is not said; the sentence before may name it."],
			["1.1%", many],
			["2.2%", many],
			["3.3%", many],
			["76.4%", "Nothing is named with which it could be compared."],
		]);
	});

	it("are done with when a person has decided", () => {
		const decided =
			"paper-1-on-pruning:\n  results:\n    - { quote: accuracy by 4.2%, baseline: null }\n";
		expect(asked(decided).map(([value]) => value)).not.toContain("4.2%");
	});
});

describe("the year of a date", () => {
	const day = (curation: string) =>
		deskOf({
			listings: [
				{ file: "a.txt", bytes: bytes(listing("Oct 15", { "A day without a year": "Mar 5" })) },
			],
			curation: [{ file: "curation/dates.yaml", text: curation }],
			themes: THEMES,
		})<DeskPaper>("paper", { slug: "a-day-without-a-year" });

	it("is asked for where the listing prints the day alone and nothing tells the year", () => {
		expect(day("")).toMatchObject({ date: undefined, dayAlone: "5 March", year: undefined });
	});

	it("is the person’s once given, and the date is whole", () => {
		const given = day("a-day-without-a-year:\n  year: 2023\n");
		expect(given).toMatchObject({ date: "2023-03-05", dayAlone: undefined, year: "2023" });
	});

	it("is not asked for where the date is whole", () => {
		const paper = deskOf({
			...contentOf("", "We prune. ".repeat(20)),
			listings: [
				{
					file: "a.jsonl",
					bytes: bytes(
						JSON.stringify({
							title: "A whole date",
							abstract: "We prune. ".repeat(20),
							date: "2024-03-05",
						}),
					),
				},
			],
		})<DeskPaper>("paper", { slug: "a-whole-date" });
		expect(paper).toMatchObject({ date: "2024-03-05", dayAlone: undefined, year: undefined });
	});
});

it("a paper is not filed under a theme that the next build may not find", () => {
	const records = papersOf(13, ["birds", "sleep", "concrete"]);
	const content: Content = {
		listings: [
			{
				file: "a.jsonl",
				bytes: bytes(
					records
						.map(({ title, abstract }, at) => JSON.stringify({ title: `${title} ${at}`, abstract }))
						.join("\n"),
				),
			},
		],
		curation: [],
		themes: THEMES,
		ownThemes: false,
	};
	const ask = deskOf(content);
	const [theme] = ask<{ id: string; title: string }[]>("themes", {});
	const [{ slug } = { slug: "" }] = ask<{ slug: string }[]>("papers", {});
	const after = [
		{ file: "curation/themes.yaml", text: `${slug}:\n  themes: { ${theme!.id}: null }\n` },
	];
	expect(ask("check", { slug, before: [], after })).toEqual([
		expect.stringContaining(`“${theme!.title}” was found by the build`),
	]);
});
