import { type ComposeOptions, composeContent } from "../build/composeContent.ts";
import { essayProblems } from "../build/essayProblems.ts";
import { createDesk, type DeskQuestion } from "../desk/core/answerDesk.ts";
import type { Content, Survey } from "../survey/survey.ts";
import { createProgress } from "../terminal/progress.ts";
import type { ComposedContent, ComposerAnswer, ComposerTask } from "./composer.ts";
import { createMemory } from "./memory.ts";

/** Answers what is asked about the last survey that was composed. */
let answerDesk: ((question: DeskQuestion) => unknown) | undefined;

/** What was made for the last survey serves the next. */
const memory = createMemory();

/** One task after another: a survey is not asked about while the next is composed. */
let last: Promise<unknown> = Promise.resolve();

process.on("message", ({ id, task }: { id: number; task: ComposerTask }) => {
	last = last.then(async () => process.send?.({ id, ...(await answer(task)) }));
});
process.once("disconnect", () => process.exit());

async function answer(task: ComposerTask): Promise<ComposerAnswer> {
	try {
		return {
			answer: "options" in task ? await compose(task.options) : answerDesk?.(task.question),
		};
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

async function compose(options: ComposeOptions): Promise<ComposedContent> {
	const progress = createProgress({ quiet: true });
	const { remember } = memory;
	const onSurvey = (survey: Survey, content: Content) => {
		let desk: ReturnType<typeof createDesk> | undefined;
		answerDesk = (question) => {
			desk ??= createDesk({ survey, content });
			return desk(question);
		};
	};
	try {
		const result = await composeContent(options, progress, onSurvey, remember);
		const texts = result.composed?.ownTexts ?? new Map();
		return { ...result, essayProblems: await essayProblems(texts, remember) };
	} finally {
		memory.endRound();
	}
}
