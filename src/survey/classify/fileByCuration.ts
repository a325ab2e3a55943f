import type { PaperCuration } from "../curation/schema.ts";
import type { Note } from "../finding.ts";
import type { Filing, NarrowerFiling, RepairedPaper, ThemedPaper } from "../model.ts";
import { type Theme, UNFILED } from "../theme.ts";
import { ownThemeOf } from "./ownThemeOf.ts";
import { primaryFirst } from "./primaryFirst.ts";

/** What a person decided about the themes of a paper. */
export type FilingDecision = Pick<PaperCuration, "primary"> & {
	readonly themes: NonNullable<PaperCuration["themes"]>;
};

/** The decision about a paper's themes; none where a person gave it none. */
export const filingDecision = ({ themes, primary }: PaperCuration): FilingDecision | undefined =>
	themes && { themes, ...(primary !== undefined && { primary }) };

/**
 * Files a paper under the themes that a person gave it, with the phrase that
 * justifies each; without any it is unfiled by decision. One that stands within another
 * files it under both, by the phrase that the other has, or else by the same.
 *
 * @param themes those of the survey, to tell which are core
 */
export function fileByCuration(
	paper: RepairedPaper,
	{ themes: decided, primary }: FilingDecision,
	themes: readonly Theme[],
	note: Note,
): ThemedPaper {
	const given = Object.entries(decided).map(
		([theme, phrase]): NarrowerFiling => ({
			theme,
			phrases: phrase === null ? [] : [phrase],
			curated: true,
		}),
	);
	for (const { theme, phrases } of given) {
		for (const phrase of phrases) {
			if (standsIn(paper, phrase)) continue;
			note({ kind: "phrase-not-found", slug: paper.slug, detail: `${theme}: ${phrase}` });
		}
	}
	const ownOf = ownThemeOf(themes);
	const filings = Array.from(
		Map.groupBy(given, ({ theme }) => ownOf(theme)),
		([id, decisions]): Filing => {
			const narrower = decisions.find(({ theme }) => theme !== id);
			const own = decisions.find(({ theme }) => theme === id) ?? { ...decisions[0]!, theme: id };
			return { ...own, ...(narrower && { narrower }) };
		},
	);
	return {
		...paper,
		themes: primaryFirst(filings, themes, primary && ownOf(primary)) ?? [
			{ theme: UNFILED, phrases: [], curated: true },
		],
		runnerUp: undefined,
	};
}

function standsIn({ title, abstract }: RepairedPaper, phrase: string): boolean {
	return [title.listed, title.shown, abstract.listed, abstract.shown].some((text) =>
		text.includes(phrase),
	);
}
