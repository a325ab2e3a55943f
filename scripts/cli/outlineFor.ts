import { readContent } from "../../src/build/content/readContent.ts";
import { figuresFor } from "../../src/figures/essayFigures.ts";
import { proposeThemes } from "../../src/survey/discover/proposeThemes.ts";
import {
	type OutlinedPaper,
	type OutlinedSection,
	outlineEssay,
} from "../../src/survey/essay/outlineEssay.ts";
import type { EnrichedPaper } from "../../src/survey/model.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { proseText } from "../../src/survey/text/inlines.ts";
import { everyTheme, type NarrowerTheme } from "../../src/survey/theme.ts";
import { givenPaper } from "../../src/survey/words/readCorpus.ts";
import { nearest } from "../../src/text/nearest.ts";
import { fail } from "./readRecords.ts";

export interface Outline {
	/** of the theme, under the content folder */
	readonly file: string;
	/** the essay's frame, in MDX */
	readonly frame: string;
	/** whether the theme has an essay already */
	readonly hasEssay: boolean;
	readonly papers: number;
}

/** The frame of an essay for a theme of a content folder. What is wrong with either ends the program. */
export async function outlineFor(folder: string, id: string): Promise<Outline> {
	const { content, problems: unread } = await readContent(folder);
	if (unread.length > 0) fail(...unread);
	const themes = everyTheme(content.themes);
	const theme = themes.find((one) => one.id === id);
	if (!theme) fail(unknownTheme(id, themes));
	const { survey, problems } = composeSurvey({ ...content, ownThemes: true });
	if (problems.length > 0) fail(...problems);
	const papers = survey.papers.filter(
		({ themes: [first, ...rest] }) =>
			first.theme === id || [first, ...rest].some(({ narrower }) => narrower?.theme === id),
	);
	const terms = Object.values(theme!.terms).flat();
	return {
		file: `themes/${id}.mdx`,
		frame: outlineEssay(sectionsOf(theme!, papers), figuresFor(terms)),
		hasEssay: (theme!.essay ?? "").trim() !== "",
		papers: papers.length,
	};
}

const unknownTheme = (id: string, themes: readonly NarrowerTheme[]) => ({
	file: "themes",
	expected: "the id of a theme, the name of its file",
	found: id,
	todo: `perhaps you meant ${nearest(
		id,
		themes.map((theme) => theme.id),
	).join(", or ")}; npm run themes proposes themes where there are none`,
});

/** By the topics of the theme, or by those that are found in it; what stands in none comes last. */
function sectionsOf(theme: NarrowerTheme, papers: readonly EnrichedPaper[]): OutlinedSection[] {
	const titles =
		theme.topics.length > 0
			? theme.topics.map(({ title }) => ({
					title,
					slugs: papers.filter(({ topic }) => topic === title).map(({ slug }) => slug),
				}))
			: proposeThemes(papers.map(givenPaper)).map(({ name, members }) => ({
					title: name,
					slugs: members.map(({ slug }) => slug),
				}));
	const placed = new Set(titles.flatMap(({ slugs }) => slugs));
	const rest = papers.map(({ slug }) => slug).filter((slug) => !placed.has(slug));
	const bySlug = new Map(papers.map((paper) => [paper.slug, outlined(paper)]));
	return [...titles, { title: titles.length > 0 ? "Other papers" : "Papers", slugs: rest }]
		.filter(({ slugs }) => slugs.length > 0)
		.map(({ title, slugs }) => ({ title, papers: slugs.map((slug) => bySlug.get(slug)!) }));
}

function outlined({ slug, title, date, method, summary }: EnrichedPaper): OutlinedPaper {
	return { slug, title: proseText(title.inlines), year: date?.slice(0, 4), method, summary };
}
