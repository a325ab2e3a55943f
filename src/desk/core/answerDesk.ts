import { createScoring } from "../../survey/classify/scoreThemes.ts";
import { type CurationFile, parseCuration } from "../../survey/curation/parseCuration.ts";
import type { Decisions } from "../../survey/curation/write/change.ts";
import { printTheme } from "../../survey/discover/printTheme.ts";
import type { Finding } from "../../survey/finding.ts";
import { settingsSchema } from "../../survey/settings.ts";
import type { Content, Survey } from "../../survey/survey.ts";
import { plainText } from "../../survey/text/inlines.ts";
import { UNFILED } from "../../survey/theme.ts";
import { checkChange } from "./checkChange.ts";
import { type DeskPaper, deskPaper } from "./deskPaper.ts";
import { placePhrase } from "./placePhrase.ts";
import type { QueueName } from "./queueNames.ts";
import {
	formulaQueue,
	type KnownPaper,
	type QueueItem,
	resultQueue,
	unfiledQueue,
} from "./queues.ts";

/** A theme as the desk names it. */
export interface DeskTheme {
	readonly id: string;
	readonly title: string;
}

/** What the desk asks the composer, and what it is told. */
export interface DeskQuestions {
	/** a paper; none where the survey has none of that slug */
	paper: { ask: { slug: string }; answer: DeskPaper | undefined };
	/** all papers, by title */
	papers: { ask: object; answer: readonly { readonly slug: string; readonly title: string }[] };
	themes: { ask: object; answer: readonly DeskTheme[] };
	queue: { ask: { name: QueueName }; answer: readonly QueueItem[] };
	/** a phrase as it stands in the paper */
	phrase: { ask: { slug: string; given: string }; answer: string | undefined };
	/** why a change is refused */
	check: {
		ask: { slug: string; before: readonly CurationFile[]; after: readonly CurationFile[] };
		answer: readonly string[];
	};
	/** the files of the themes that the build found, as accepted ones, by id */
	found: { ask: object; answer: readonly { readonly id: string; readonly text: string }[] };
}

export type DeskQuestion = {
	readonly [Name in keyof DeskQuestions]: { readonly name: Name } & {
		readonly about: DeskQuestions[Name]["ask"];
	};
}[keyof DeskQuestions];

/** What was composed last. */
export interface ComposedSurvey {
	readonly survey: Survey;
	readonly content: Content;
}

/** Answers the desk from a survey as it was composed. */
export function createDesk({
	survey,
	content,
}: ComposedSurvey): (question: DeskQuestion) => unknown {
	const { curation } = parseCuration(content.curation);
	const bySlug = Map.groupBy(survey.findings, ({ slug }) => slug);
	const findingsOf = (slug: string): readonly Finding[] => bySlug.get(slug) ?? [];
	const decisionsOf = (slug: string) => plainDecisions(curation.papers.get(slug)?.decisions ?? {});
	const paperOf = new Map(survey.papers.map((paper) => [paper.slug, paper]));
	const scoreThemes = createScoring(survey.themes);
	const known = (): KnownPaper[] =>
		survey.papers.map((paper) => {
			const isUnfiled = paper.themes[0].theme === UNFILED;
			const [best] = isUnfiled ? scoreThemes(paper.title.listed, paper.abstract.listed) : [];
			return {
				paper,
				decisions: decisionsOf(paper.slug),
				findings: findingsOf(paper.slug),
				nearest: best && { theme: best.theme, score: best.score, phrases: best.evidence },
			};
		});
	const queues: Readonly<Record<QueueName, () => readonly QueueItem[]>> = {
		unfiled: () => unfiledQueue(known()),
		formulas: () => formulaQueue(known()),
		results: () => resultQueue(known()),
		themes: () =>
			survey.themes
				.filter(({ proposed }) => proposed)
				.map(({ id, title, definition }) => ({
					...{ kind: "themes" as const, slug: id, title, definition, hasPage: true },
					papers: survey.papers.filter(({ themes }) => themes.some(({ theme }) => theme === id))
						.length,
				})),
	};
	return ({ name, about }) => {
		switch (name) {
			case "paper": {
				const paper = paperOf.get(about.slug);
				const findings = findingsOf(about.slug);
				return (
					paper && deskPaper(paper, { decisions: decisionsOf(about.slug), findings, scoreThemes })
				);
			}
			case "papers":
				return survey.papers.map(({ slug, title }) => ({ slug, title: plainText(title.inlines) }));
			case "themes":
				return survey.themes
					.filter(({ id }) => id !== UNFILED)
					.flatMap(({ id, title, narrower = [] }) => [
						{ id, title },
						...narrower.map((one) => ({ id: one.id, title: `${title} › ${one.title}` })),
					]);
			case "queue":
				return queues[about.name]();
			case "phrase": {
				const paper = paperOf.get(about.slug);
				return paper && placePhrase(paper, about.given);
			}
			case "check": {
				const { leastConfidence } = content.settings ?? settingsSchema.parse({});
				return checkChange(survey, leastConfidence, about.slug, about.before, about.after);
			}
			case "found":
				return survey.themes
					.filter(({ proposed }) => proposed)
					.map((theme) => ({ id: theme.id, text: printTheme({ ...theme, proposed: false }) }));
		}
	};
}

/** Decisions as they are written: what is meant by default is not. */
function plainDecisions(decisions: Decisions): Decisions {
	const { formulas } = decisions;
	if (!formulas) return decisions;
	return {
		...decisions,
		formulas: formulas.map(({ damaged, ...formula }) => ({
			...formula,
			...(damaged && { damaged }),
		})),
	};
}
