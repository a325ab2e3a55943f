import { formulaSigns } from "../../formulas/recover/formulaSigns.ts";
import { readableRules } from "../../formulas/recover/readableRules.ts";
import { commandRules } from "./commandRules.ts";
import { residueRules } from "./residueRules.ts";

/** What a person may decide about a stretch of text. */
export const curatedReasons = {
	"curated-formula": "A person gave the TeX of this formula, which the export had lost.",
	"original-formula":
		"A public record of the paper gives the author’s own TeX, which the export had lost.",
	"curated-text": "A person corrected this stretch.",
	macro: "A person said what the author’s own macro stands for.",
} as const;

/** What is said of the TeX that a text has whole. */
export const wholeReasons = {
	"formula-tex": "The listing gives the author’s own TeX of this formula.",
	"formula-bare": "The author wrote this formula as TeX, but did not set it off from the text.",
	"formula-mathml": "The listing gives this formula as elements of a publisher’s file.",
	unclosed: "A command begins a group that never ends.",
	dollars: "Dollars stand around what is no formula, or no longer one.",
} as const;

/** The rule of an edit by which a whole formula is read. */
export type WholeRule = keyof typeof wholeReasons;

/** The rule of an edit that a person decided. */
export type CuratedRule = keyof typeof curatedReasons;

const ofFormulas = (reasons: readonly (readonly [id: string, why: string])[]) =>
	reasons.map(([id, why]) => [`formula-${id}`, why] as const);

/** Why each rule edits, by its id, in a sentence for readers. */
export const ruleReasons: ReadonlyMap<string, string> = new Map([
	...Object.entries(curatedReasons),
	...Object.entries(wholeReasons),
	...ofFormulas(Object.entries(formulaSigns)),
	...ofFormulas(readableRules.map(({ id, why }) => [id, why])),
	...[...commandRules, ...residueRules].map(({ id, why }) => [id, why] as const),
]);
