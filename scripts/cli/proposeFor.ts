import { readContent } from "../../src/build/content/readContent.ts";
import type { ProposedTheme } from "../../src/survey/discover/proposedTheme.ts";
import { proposeThemes } from "../../src/survey/discover/proposeThemes.ts";
import type { EnrichedPaper } from "../../src/survey/model.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { everyTheme, UNFILED } from "../../src/survey/theme.ts";
import { givenPaper } from "../../src/survey/words/readCorpus.ts";
import { fail } from "./readRecords.ts";

export interface Proposal {
	/** the largest first */
	readonly themes: readonly ProposedTheme[];
	/** the ids of those that `survey.yaml` rejects, and that are left out */
	readonly rejected: readonly string[];
	/** how many papers they were sought among */
	readonly sought: number;
	/** of those, how many are in none */
	readonly left: number;
	/** whether the content has themes of its own, so that only what they leave was looked at */
	readonly ownThemes: boolean;
	/** the number of the first proposed theme, after those that there are */
	readonly firstOrder: number;
	/** as listed */
	readonly titleOf: (slug: string) => string;
}

/**
 * Themes for a content folder: for all of its papers, or for those that its own themes leave unfiled. What
 * is wrong with the content ends the program.
 */
export async function proposeFor(folder: string): Promise<Proposal> {
	const { content, ownThemes, problems: unread } = await readContent(folder);
	if (unread.length > 0) fail(...unread);
	// As if the themes were its own: they are sought once, here.
	const { survey, problems } = composeSurvey({ ...content, ownThemes: true });
	if (problems.length > 0) fail(...problems);
	const isOpen = ({ themes: [{ theme }] }: EnrichedPaper) => !ownThemes || theme === UNFILED;
	const own = ownThemes ? content.themes.filter(({ id }) => id !== UNFILED) : [];
	const open = survey.papers.filter(isOpen);
	const found = proposeThemes(open.map(givenPaper), {
		others: survey.papers.filter((paper) => !isOpen(paper)).map(givenPaper),
		taken: everyTheme(own).map(({ id }) => id),
	});
	const isRejected = ({ id }: ProposedTheme) =>
		content.settings?.rejectedThemes.includes(id) ?? false;
	const themes = found.filter((theme) => !isRejected(theme));
	const titles = new Map(survey.papers.map(({ slug, title }) => [slug, title.listed]));
	const grouped = themes.reduce((sum, { members }) => sum + members.length, 0);
	return {
		themes,
		rejected: found.filter(isRejected).map(({ id }) => id),
		sought: open.length,
		left: open.length - grouped,
		ownThemes,
		firstOrder: 1 + Math.max(0, ...own.map(({ order }) => order)),
		titleOf: (slug) => titles.get(slug) ?? slug,
	};
}
