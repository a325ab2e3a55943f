import { z } from "zod";
import { queueNames } from "../core/queueNames.ts";
import {
	agreedSchema,
	type DeskState,
	deedSchema,
	formulaSchema,
	type Outcome,
	phraseSchema,
} from "../core/wire.ts";
import { type Ask, carryOut, propose } from "./deeds.ts";
import type { History } from "./history.ts";
import { previewFormula } from "./previewFormula.ts";
import { proposedThemes } from "./proposedThemes.ts";

/** How a request is answered. */
interface Answer {
	/** only what is posted may write */
	readonly method: "GET" | "POST";
	readonly schema: z.ZodType;
	answer(asked: never): unknown;
}

/** By the last part of their paths. */
export type Answers = Readonly<Record<string, Answer>>;

interface Setting {
	readonly content: string;
	readonly ask: Ask;
	readonly history: History;
	/** how it stands */
	readonly state: () => DeskState;
	/** how it stands when the survey was composed more often than that */
	readonly next: (after: number) => Promise<DeskState>;
}

/** All that the panel may ask for. */
export function answersOf({ content, ask, history, state, next }: Setting): Answers {
	const outcome = (done: boolean, said: string): Outcome => ({ done, said, state: state() });
	const get = <S extends z.ZodType>(schema: S, answer: (asked: z.infer<S>) => unknown): Answer => ({
		...{ method: "GET", schema, answer: answer as Answer["answer"] },
	});
	const post = <S extends z.ZodType>(
		schema: S,
		answer: (asked: z.infer<S>) => unknown,
	): Answer => ({
		...{ method: "POST", schema, answer: answer as Answer["answer"] },
	});
	const nothing = z.strictObject({});
	return {
		paper: get(z.strictObject({ slug: z.string() }), (about) => ask("paper", about)),
		papers: get(nothing, (about) => ask("papers", about)),
		themes: get(nothing, (about) => ask("themes", about)),
		queue: get(
			z.strictObject({ name: z.enum(Object.keys(queueNames) as [keyof typeof queueNames]) }),
			async (about) => {
				const items = await ask("queue", about);
				if (about.name !== "themes") return items;
				const waiting = await proposedThemes(content);
				return [
					...items,
					...waiting.map(({ id, title, definition, papers }) => ({
						...{ kind: "themes", slug: id, title, definition, papers, hasPage: false },
					})),
				];
			},
		),
		state: get(z.strictObject({ after: z.coerce.number().int().optional() }), ({ after }) =>
			after === undefined ? state() : next(after),
		),
		phrase: post(phraseSchema, (about) => ask("phrase", about)),
		formula: post(formulaSchema, ({ tex }) => previewFormula(tex)),
		propose: post(deedSchema, async (deed) => {
			const { files, problems, stamp } = await propose(content, ask, deed);
			return { files, problems, stamp };
		}),
		write: post(agreedSchema, async (agreed) => {
			const refused = await carryOut(content, ask, history, agreed);
			return outcome(refused === undefined, refused ?? "Written.");
		}),
		undo: post(nothing, async () => {
			const result = await history.undo();
			if ("undone" in result) return outcome(true, `Taken back: ${result.undone}.`);
			return outcome(
				false,
				result.changed === undefined
					? "There is nothing to take back."
					: `${result.changed} has changed since the desk wrote it, so it stays as it is.`,
			);
		}),
	};
}
