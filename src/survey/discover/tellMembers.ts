import { counted } from "../../text/counted.ts";
import type { ProposedTheme } from "./proposedTheme.ts";

/** So many papers are named: the surest, and as many of the unsure. */
const NAMED = 12;

/**
 * Lines for the file of a proposed theme: its topics with their numbers of papers, and some of its papers
 * with what speaks for each.
 *
 * @param titleOf a paper's title by its slug
 */
export function tellMembers(
	{ members, topics }: ProposedTheme,
	titleOf: (slug: string) => string,
): readonly string[] {
	const unsure = members.filter((member) => member.unsure);
	const sure = members.filter((member) => !member.unsure);
	const list = (some: typeof members) =>
		some.slice(0, NAMED).map(({ slug, evidence }) => {
			const title = titleOf(slug).replace(/\s+/gu, " ").trim();
			return `  ${title || slug}${evidence.length > 0 ? `: ${evidence.join(", ")}` : ""}`;
		});
	return [
		...(topics.length > 0
			? [`Topics: ${topics.map((topic) => `${topic.name} (${topic.members.length})`).join("; ")}`]
			: []),
		`${counted(members.length, "paper")}, among them`,
		...list(sure),
		...(unsure.length > 0 ? [`Unsure of ${unsure.length}:`, ...list(unsure)] : []),
	];
}
