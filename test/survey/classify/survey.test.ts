import { describe, expect, it } from "vitest";
import { composeSurvey } from "../../../src/survey/survey.ts";
import type { Theme } from "../../../src/survey/theme.ts";
import { compose, listing, THEMES } from "../../support/compose.ts";

const SLUG = "do-pruned-networks-forget";
const LISTING = { "a.txt": listing("Dec 30", { "Do pruned networks forget?": "Jun 5" }) };
const bytes = new TextEncoder().encode(LISTING["a.txt"]);

/** Composes the listing with themes of these terms and a curation. */
function composeWith(terms: Readonly<Record<string, Theme["terms"]>>, curation = "") {
	const { survey, problems } = composeSurvey({
		listings: [{ file: "a.txt", bytes }],
		curation: [{ file: "curation/a.yaml", text: curation }],
		themes: THEMES.map((theme) => ({ ...theme, terms: terms[theme.id] ?? {} })),
	});
	return {
		survey,
		problems,
		paper: survey.papers[0],
		kinds: survey.findings.map(({ kind }) => kind),
	};
}

describe("a paper that nobody labelled", () => {
	it("is filed by its terms, a core theme first, with score, phrases and runner-up", () => {
		const { paper } = composeWith({
			theory: { 2: ["forget*"] },
			pruning: { 1: ["pruned network"] },
			losses: { 0.3: ["network"] },
		});
		expect(paper?.themes.map(({ theme }) => theme)).toEqual(["pruning", "theory"]);
		expect(paper?.themes[0]).toMatchObject({ phrases: ["pruned networks"], curated: false });
		expect(paper?.runnerUp?.theme).toBe("losses");
	});

	it("is unfiled where nothing speaks for a theme, which is a finding", () => {
		const { paper, kinds } = composeWith({});
		expect(paper?.themes).toEqual([{ theme: "unfiled", phrases: [], curated: false }]);
		expect(kinds).toContain("unfiled");
	});

	it("is a finding where little decides", () => {
		expect(composeWith({ pruning: { 0.6: ["pruned network"] } }).kinds).toContain("close-call");
		expect(composeWith({ pruning: { 2: ["pruned network"] } }).kinds).not.toContain("close-call");
	});
});

describe("a person's decision", () => {
	it("wins over the terms", () => {
		const terms = { pruning: { 1: ["pruned network"] } };
		const { paper, kinds } = composeWith(terms, `${SLUG}:\n  themes: { theory: pruned network }\n`);
		expect(paper?.themes).toEqual([
			{ theme: "theory", phrases: ["pruned network"], curated: true },
		]);
		expect(kinds).not.toContain("curation-removable");
	});

	it("may be that no theme fits", () => {
		const { paper, kinds } = composeWith({ pruning: { 1: ["prun*"] } }, `${SLUG}:\n  themes: {}\n`);
		expect(paper?.themes).toEqual([{ theme: "unfiled", phrases: [], curated: true }]);
		expect(kinds).not.toContain("unfiled");
	});

	it("that the rules would make as well may go, at its line", () => {
		const { survey } = composeWith(
			{ pruning: { 1: ["pruned network"] } },
			`${SLUG}:\n  themes: { pruning: pruned network }\n  links: []\n  formulas:\n    - { listed: ell_2, tex: '\\ell_2' }\n`,
		);
		const removable = survey.findings.filter(({ kind }) => kind === "curation-removable");
		expect(removable.map(({ line, detail }) => `${line} ${detail}`).toSorted()).toEqual([
			"2 themes",
			"3 links",
			"5 the formula ell_2",
		]);
	});

	it("about the year keeps the listed day", () => {
		const { survey, messages } = compose(LISTING, { "a.yaml": `${SLUG}:\n  year: 2021\n` });
		expect(messages).toEqual([]);
		expect(survey.papers[0]?.date).toBe("2021-06-05");
	});

	it("about a slug cut short is offered the whole", () => {
		const { messages } = compose(LISTING, { "a.yaml": "do-pruned:\n  year: 2021\n" });
		expect(messages[0]).toContain(`perhaps you meant ${SLUG}`);
	});
});
