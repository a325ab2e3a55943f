import { z } from "zod";
import type { DiffLine } from "../../text/diffLines.ts";
import { changesSchema } from "./changesSchema.ts";

/** What a theme is called in its address. */
const themeId = z.string().regex(/^[a-z][a-z0-9-]{0,100}$/u);

/** What a person wants done: decisions about a paper, or a proposed theme accepted or rejected. */
export const deedSchema = z.union([
	z.strictObject({ changes: changesSchema }),
	z.strictObject({ accept: themeId }),
	z.strictObject({ reject: themeId }),
]);

export type Deed = z.infer<typeof deedSchema>;

/** What a deed would write, shown before it is done. */
export interface Proposal {
	readonly files: readonly { readonly file: string; readonly lines: readonly DiffLine[] }[];
	/** why it is refused; done is only what has none */
	readonly problems: readonly string[];
	/** names what is shown, so that nothing else is written */
	readonly stamp: string;
}

/** A proposal that was agreed to. */
export const agreedSchema = z.strictObject({ deed: deedSchema, stamp: z.string() });

/** How it stands with the survey. */
export interface DeskState {
	/** counts how often the survey was composed */
	readonly composed: number;
	/** what the last composing could not use */
	readonly problems: readonly string[];
	/** the last step in words, which can be taken back */
	readonly last: string | undefined;
}

/** What became of a deed, or of taking one back. */
export interface Outcome {
	readonly done: boolean;
	/** in words, for the person */
	readonly said: string;
	readonly state: DeskState;
}

/** What may be asked to be set. */
export const formulaSchema = z.strictObject({ tex: z.string().max(5000) });

/** What of a page may be looked for in a paper. */
export const phraseSchema = z.strictObject({ slug: z.string(), given: z.string().max(2000) });

/** An element or a text of a formula as it is set: what `hast` has of them. */
export type FormulaNode =
	| { readonly type: "text"; readonly value: string }
	| {
			readonly type: "element";
			readonly tagName: string;
			readonly properties: Readonly<Record<string, unknown>>;
			readonly children: readonly FormulaNode[];
	  };

export type Preview = { readonly formula: FormulaNode } | { readonly refused: string };
