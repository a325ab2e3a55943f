import { indexTerms, mentionsFrom } from "../../../src/survey/classify/findTerms.ts";
import { tokenize } from "../../../src/survey/classify/tokenize.ts";
import type { Theme } from "../../../src/survey/theme.ts";
import type { LabelledPaper } from "./readLabelled.ts";

export interface TermSupport {
	/** how many papers of its theme a term stands in, by `theme: term`; counter-terms do not count */
	readonly counts: ReadonlyMap<string, number>;
	/** the themes without the terms that, of all papers of their theme, only these support */
	without(held: ReadonlySet<LabelledPaper>): Theme[];
}

/**
 * Which papers support which terms, also within longer ones. A counter-term is supported by any paper in
 * which it stands.
 */
export function createSupport(
	themes: readonly Theme[],
	papers: readonly LabelledPaper[],
): TermSupport {
	const supporters = new Map<string, Set<LabelledPaper>>();
	for (const theme of themes) {
		const index = indexTerms(theme);
		for (const paper of papers) {
			const own = [...paper.themes, ...paper.optionalThemes].includes(theme.id);
			for (const text of [paper.title, paper.abstract]) {
				const tokens = tokenize(text);
				const mentions = [...tokens.keys()].flatMap((at) => mentionsFrom(index, tokens, at));
				for (const { term } of mentions) {
					if (!own && term.weight > 0) continue;
					const key = `${theme.id}: ${term.term}`;
					supporters.set(key, (supporters.get(key) ?? new Set()).add(paper));
				}
			}
		}
	}
	const terms = themes.flatMap(({ id, terms }) =>
		Object.values(terms)
			.flat()
			.map((term) => `${id}: ${term}`),
	);
	return {
		counts: new Map(terms.map((key) => [key, supporters.get(key)?.size ?? 0])),
		without: (held) =>
			themes.map((theme) => {
				const keep = (weighted: Theme["terms"]) =>
					Object.fromEntries(
						Object.entries(weighted).map(([weight, list]) => [
							weight,
							list.filter((term) =>
								[...(supporters.get(`${theme.id}: ${term}`) ?? [])].some(
									(paper) => !held.has(paper),
								),
							),
						]),
					);
				return { ...theme, terms: keep(theme.terms), counterTerms: keep(theme.counterTerms) };
			}),
	};
}
