import type { RepairedPaper } from "../model.ts";
import type { Theme } from "../theme.ts";
import { createScoring } from "./scoreThemes.ts";

/** The topic of a paper within its theme, by its title; undefined where nothing speaks for any. */
export type FindTopic = (theme: string, paper: RepairedPaper) => string | undefined;

/** Prepares the finding of topics: each of a theme counts as a theme of its own. */
export function createTopicFinding(themes: readonly Theme[]): FindTopic {
	const scorings = new Map(
		themes
			.filter(({ topics }) => topics.length > 0)
			.map((theme) => [
				theme.id,
				createScoring(
					theme.topics.map((topic) => ({ ...theme, ...topic, id: topic.title, context: [] })),
				),
			]),
	);
	return (theme, { title, abstract }) =>
		scorings.get(theme)?.(title.listed, abstract.listed)[0]?.theme;
}
