import { createScoring, FITS } from "./classify/scoreThemes.ts";
import { asTheme } from "./discover/asTheme.ts";
import { themesOf } from "./discover/proposeThemes.ts";
import type { RepairedPaper } from "./model.ts";
import { anew, type Remember } from "./remember.ts";
import { everyTheme, type Theme, UNFILED } from "./theme.ts";
import type { ReadCorpus } from "./words/readCorpus.ts";

/** Themes that came with the generator are of a corpus if they file so much of it. */
const LEAST_FILED = 0.5;

/** The themes that a survey is filed by. */
export interface ChosenThemes {
	readonly themes: readonly Theme[];
	/** where themes were found: how many papers those of the generator would have filed */
	readonly fitted?: number;
}

/**
 * The themes of a corpus without themes of its own: those of the generator where they file at least half of
 * it, else those that are found in it. What a person filed a paper under stays either way.
 *
 * @param corpus the papers as read
 * @param themes of the generator
 * @param ids those under which a person filed papers, and those of found themes that are not to be
 */
export function chooseThemes(
	papers: readonly RepairedPaper[],
	corpus: ReadCorpus,
	themes: readonly Theme[],
	{ curated, rejected }: { curated: ReadonlySet<string>; rejected: readonly string[] },
	remember: Remember = anew,
): ChosenThemes {
	const rules = remember("own rules", { like: themes }, () => ({ score: createScoring(themes) }));
	const fitted = papers.filter((paper) => {
		const { title, abstract } = paper;
		const { fits } = remember("fitting", { same: [paper, rules] }, () => ({
			fits: rules.score(title.listed, abstract.listed).some(({ score }) => score >= FITS),
		}));
		return fits;
	}).length;
	if (fitted >= papers.length * LEAST_FILED) return { themes };
	const isMeant = (theme: Theme) => everyTheme([theme]).some(({ id }) => curated.has(id));
	const kept = themes.filter((theme) => theme.id === UNFILED || isMeant(theme));
	const taken = everyTheme(kept).map(({ id }) => id);
	const found = remember("themes", { same: [corpus], like: taken }, () =>
		themesOf(corpus, { papers: [], words: [] }, taken),
	).filter(({ id }) => !rejected.includes(id));
	return { themes: [...found.map((theme, at) => asTheme(theme, at + 1)), ...kept], fitted };
}
