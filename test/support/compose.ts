import { formatProblem } from "../../src/survey/problem.ts";
import { type Settings, settingsSchema } from "../../src/survey/settings.ts";
import { type Content, composeSurvey } from "../../src/survey/survey.ts";
import type { Theme } from "../../src/survey/theme.ts";

const theme = (id: string, order: number, core = false): Theme => ({
	id,
	title: id,
	order,
	core,
	definition: id,
	terms: {},
	counterTerms: {},
	context: [],
	topics: [],
	proposed: false,
});

export const THEMES: readonly Theme[] = [
	theme("pruning", 1, true),
	theme("losses", 2, true),
	theme("theory", 3),
	theme("unfiled", 9),
];

/** Composes a survey of listings and curation given as texts. */
export function compose(
	listings: Readonly<Record<string, string>>,
	curation: Readonly<Record<string, string>> = {},
	themes: readonly Theme[] = THEMES,
	settings: Partial<Settings> = {},
	more: Pick<Content, "background" | "across"> = {},
) {
	const { survey, problems } = composeSurvey({
		listings: Object.entries(listings).map(([file, text]) => ({
			file,
			bytes: new TextEncoder().encode(text),
		})),
		curation: Object.entries(curation).map(([file, text]) => ({ file: `curation/${file}`, text })),
		themes,
		...more,
		settings: { ...settingsSchema.parse({}), ...settings },
	});
	return { survey, messages: problems.map(formatProblem) };
}

/** A page of entries with the given dates. */
export function listing(day: string, entries: Readonly<Record<string, string>>): string {
	const printed = Object.entries(entries).map(
		([title, date]) => `${title}\n\n${ABSTRACT}\n\n  • 3 authors\n·\n${date}`,
	);
	return ["Daily Papers", day, ...printed].join("\n\n");
}

export const ABSTRACT =
	`We study whether a pruned network forgets. ${"It does so with ell_2 and \\foo more often than one thinks. ".repeat(4)}`.trim();
