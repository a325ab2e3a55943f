import { describe, expect, it } from "vitest";
import { printTheme } from "../../src/survey/discover/printTheme.ts";
import { settingsSchema } from "../../src/survey/settings.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { type Theme, themeSchema } from "../../src/survey/theme.ts";
import { readYaml } from "../../src/text/yaml.ts";
import { papersOf } from "./discover/fields.ts";

const written = (id: string, terms: readonly string[]): Theme => ({
	id,
	...themeSchema.parse({ title: id, order: 1, definition: id, core: true, terms: { 1: terms } }),
});
const UNFILED = written("unfiled", []);
const papers = papersOf(13, ["birds", "sleep", "concrete"]);

function composed(
	themes: readonly Theme[],
	ownThemes: boolean,
	curation = "",
	rejectedThemes: readonly string[] = [],
) {
	const lines = papers.map(({ title, abstract }, at) =>
		JSON.stringify({ title: `${title} ${at}`, abstract, year: 2024 }),
	);
	return composeSurvey({
		listings: [{ file: "a.jsonl", bytes: new TextEncoder().encode(lines.join("\n")) }],
		curation: curation ? [{ file: "curation/themes.yaml", text: curation }] : [],
		themes: [...themes, UNFILED],
		ownThemes,
		settings: settingsSchema.parse({ rejectedThemes }),
	}).survey;
}
const filed = ({ papers }: ReturnType<typeof composed>) =>
	papers.filter(({ themes: [{ theme }] }) => theme !== "unfiled").length;
const proposed = ({ themes }: ReturnType<typeof composed>) =>
	themes.filter((theme) => theme.proposed);

describe("a corpus without themes of its own", () => {
	it("is filed under those that are found in it, where the generator's fit few of it", () => {
		const survey = composed([written("birds", ["songbird", "dawn song"])], false);
		expect(proposed(survey).length).toBeGreaterThanOrEqual(3);
		expect(survey.fitted).toBeLessThan(papers.length / 2);
		expect(filed(survey)).toBeGreaterThanOrEqual(0.9 * papers.length);
		const [theme] = proposed(survey);
		expect(survey.json).toMatchObject({ themes: [{ id: theme!.id, proposed: true }, {}, {}] });
	});

	it("is filed under the generator's where they fit half of it", () => {
		const terms = ["songbird", "dawn song", "great tit", "nestling", "sleep", "insomnia"];
		const survey = composed([written("life", terms)], false);
		expect(proposed(survey)).toEqual([]);
		expect(survey.fitted).toBeUndefined();
	});

	it("is not filed under a theme that a person rejected", () => {
		const before = composed([], false);
		const [rejected, ...others] = proposed(before).map(({ id }) => id);
		const members = before.papers.filter(({ themes }) => themes[0].theme === rejected);
		const after = composed([], false, "", [rejected!]);
		expect(proposed(after).map(({ id }) => id)).toEqual(others);
		expect(filed(after)).toBeLessThan(filed(before));
		expect(filed(after)).toBeGreaterThanOrEqual(filed(before) - members.length);
	});

	it("keeps what a person filed", () => {
		const { slug } = composed([], false).papers[0]!;
		const survey = composed(
			[written("quiet", ["silence"])],
			false,
			`${slug}: { themes: { quiet: null } }`,
		);
		expect(survey.papers[0]!.themes[0]).toMatchObject({ theme: "quiet", curated: true });
		expect(proposed(survey).length).toBeGreaterThanOrEqual(3);
	});
});

it("themes of one's own are never replaced, however little they file", () => {
	const survey = composed([written("quiet", ["silence"])], true);
	expect([proposed(survey), filed(survey)]).toEqual([[], 0]);
});

it("a paper stands under a topic of its own theme", () => {
	const survey = composed([], false);
	const topics = new Map(
		survey.themes.map(({ id, topics }) => [id, topics.map(({ title }) => title)]),
	);
	const told = survey.papers.filter(({ topic }) => topic !== undefined);
	expect(told.length).toBeGreaterThan(0);
	for (const { topic, themes } of told) expect(topics.get(themes[0].theme)).toContain(topic);
});

it("a found theme is read from its file as it was written", () => {
	for (const theme of proposed(composed([], false))) {
		const [, frontmatter = ""] =
			/^---\n([\s\S]*?)\n---\n$/u.exec(printTheme(theme, ["# ---", "a\nb"])) ?? [];
		expect({ id: theme.id, ...themeSchema.parse(readYaml(frontmatter).value) }).toEqual(theme);
	}
});
