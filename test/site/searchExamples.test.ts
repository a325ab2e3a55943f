import { describe, expect, it } from "vitest";
import type { SitePaper } from "../../src/site/papers.ts";
import { searchExamples } from "../../src/site/searchExamples.ts";
import { countText, papersByTheme } from "../../src/site/themeCounts.ts";

const paperOf = (given: {
	themes?: readonly string[];
	text?: string;
	tex?: readonly string[];
	method?: string;
	arxiv?: string;
}) =>
	({
		themes: (given.themes ?? ["song"]).map((theme) => ({ theme, phrases: [], curated: false })),
		listed: { title: given.text ?? "", abstract: "" },
		formulas: (given.tex ?? []).map((tex) => ({ tex })),
		method: given.method,
		details: given.arxiv === undefined ? undefined : { ids: { arxiv: given.arxiv } },
	}) as unknown as SitePaper;

const THEMES = [
	{ id: "rest", data: { terms: { 1: ["night roost"] } } },
	{
		id: "song",
		data: {
			terms: { 1: ["dawn chorus", "sing*", "bird ... song", "song learning"], 0.5: ["in tune"] },
		},
	},
];
const NOBODY = { people: [], venues: [] };
const queriesOf = (...[survey]: Parameters<typeof searchExamples>) =>
	searchExamples(survey).map(({ query, what }) => [query, what]);

describe("examples of searches", () => {
	it("are the author, the words and the formula that find most", () => {
		const papers = [
			paperOf({ text: "Song learning in tune", tex: ["\\ell_2", "x", "O(\\log n)"] }),
			paperOf({ text: "The dawn chorus of birds", tex: ["r=0.89"] }),
			paperOf({ text: "Dawn chorus, song learning, dawn chorus" }),
			paperOf({ text: "Dawn chorus" }),
		];
		const [anna, ben] = ["Anna Abel", "Ben Cox"].map((name, place) => ({
			name,
			papers: papers.slice(0, place + 1),
		}));
		const names = { people: [anna, ben], venues: [] } as unknown as typeof NOBODY;
		expect(queriesOf({ papers, themes: THEMES, names })).toEqual([
			["Ben Cox", "an author"],
			["dawn chorus", "words"],
			["O(log n)", "a formula"],
		]);
	});

	it("are a method and an identifier where nobody is named and nothing is calculated", () => {
		const papers = [paperOf({ method: "Nest" }), paperOf({ arxiv: "2403.00001" })];
		expect(queriesOf({ papers, themes: THEMES, names: NOBODY })).toEqual([
			["Nest", "a method"],
			["2403.00001", "an identifier"],
		]);
	});

	it("are none of a survey that has nothing of the kind", () => {
		expect(queriesOf({ papers: [paperOf({})], themes: [], names: NOBODY })).toEqual([]);
	});
});

describe("the papers of a theme", () => {
	it("are its own and, told beside them, those of other themes", () => {
		const byTheme = papersByTheme([
			paperOf({ themes: ["song", "rest"] }),
			paperOf({ themes: ["song"] }),
			paperOf({ themes: ["rest", "song"] }),
		]);
		expect(countText(byTheme.get("song")!)).toBe("2 papers, 1 more from other themes");
		expect(countText(byTheme.get("rest")!)).toBe("1 paper, 1 more from other themes");
		expect(countText({ own: [paperOf({})], others: [] })).toBe("1 paper");
		expect(byTheme.get("else")).toBeUndefined();
	});
});
