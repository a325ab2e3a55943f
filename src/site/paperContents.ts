import type { PaperGroup } from "../digest/compose/groupPapers.ts";
import type { SitePaper } from "./papers.ts";

/** The id of the heading of a section of papers, by its place among them. */
export const topicId = (index: number): string => `topic-${index}`;

/** The sections of papers that have a heading, with its id. */
export const titledGroups = (groups: readonly PaperGroup<SitePaper>[]) =>
	groups.flatMap(({ title, papers }, index) =>
		title ? [{ id: topicId(index), title, papers }] : [],
	);

/** What a page that lists papers in sections has for its contents. */
export function paperContents(
	groups: readonly PaperGroup<SitePaper>[],
	{ isApart = false }: { /** whether the papers have pages of their own */ isApart?: boolean } = {},
) {
	const papers = groups.flatMap(({ papers }) => papers);
	if (papers.length === 0) return [];
	const within = titledGroups(groups).map(({ id, title, papers }) => ({
		...{ id, title, count: papers.length },
	}));
	const list = { id: "papers", title: "Papers", count: papers.length };
	if (isApart) return [list];
	const reports = papers.some(({ results }) => results.length > 0);
	return [{ ...list, within }, ...(reports ? [{ id: "results", title: "Reported results" }] : [])];
}
