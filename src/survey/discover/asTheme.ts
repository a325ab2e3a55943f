import type { Theme } from "../theme.ts";
import type { ProposedTheme } from "./proposedTheme.ts";

/** A proposed theme as one to file by, its topics as its sections. */
export function asTheme(
	{ id, name, definition, terms, counterTerms, topics }: ProposedTheme,
	order: number,
): Theme {
	return {
		...{ id, title: name, order, core: false, definition, terms, counterTerms, context: [] },
		topics: topics.map((topic) => ({
			title: topic.name,
			terms: topic.terms,
			counterTerms: topic.counterTerms,
		})),
		proposed: true,
	};
}
