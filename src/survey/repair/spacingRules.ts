import { OBJECT } from "../../text/blankOut.ts";
import type { Rule } from "./repairRule.ts";

/** What a clause begins with after a dash, and no compound of two nouns ends in. */
const CLAUSE_WORDS =
	"without|with|such|which|that|and|but|can|is|are|where|while|when|who|whose|thus|even|not|including|" +
	"enabling|improving|making|leading|using|allowing|yielding|demonstrating|showing|achieving|outperforming|" +
	"reducing|providing|a|an";
/** Keys without a list to look them up in; fewer may be intervals. */
const SEVERAL = 3;
const numberKeys = /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/gu;

/** The text that was looked through last: each of its keys asks. */
const last = { text: "", several: false };

function hasSeveralKeys(text: string): boolean {
	if (text !== last.text) {
		last.text = text;
		last.several = [...text.matchAll(numberKeys)].length >= SEVERAL;
	}
	return last.several;
}

/** Dashes, blanks and keys that were lost or left over on the way to the listing. */
export const spacingRules: readonly Rule[] = [
	{
		id: "dash-unspaced",
		why: "A dash between two clauses has blanks around it.",
		find: new RegExp(`(?<=\\p{Ll}{3}|\\p{L}\\))(?:–|x2013)(?=(?:${CLAUSE_WORDS}) )`, "dgu"),
		fix: () => [{ put: " – " }],
		example: {
			listed: "improves performance–improving all, on a speed–accuracy curve, priorsx2013can learn",
			shown: "improves performance – improving all, on a speed–accuracy curve, priors – can learn",
		},
	},
	{
		id: "dash-hyphen",
		why: "A hyphen stands for a dash between two clauses.",
		find: /(?<=\p{Ll}{3}|\p{L}\))-(?=(?:which|that|such|where|while|including|without|and|a|an) )/dgu,
		fix: (found) => {
			// "inter- and intra-layer" has a blank; "off-the-shelf", "one-and a half" and "vis-a-vis" have a hyphen.
			const before = /[\p{L}-]+$/u.exec(
				found.input.slice(Math.max(0, found.index - 40), found.index),
			)?.[0];
			return before?.includes("-") ? undefined : [{ put: " – " }];
		},
		example: {
			listed:
				"a reference model-a language model, Variation (TTV)-which measures, state-of-the-art",
			shown:
				"a reference model – a language model, Variation (TTV) – which measures, state-of-the-art",
		},
	},
	{
		id: "arrow",
		why: "An arrow was typed as a hyphen and a bracket.",
		find: /(?<=\p{L}) ?[-=]> ?(?=\p{L})/dgu,
		fix: () => [{ put: " → " }],
		example: { listed: "rainy night-> day", shown: "rainy night → day" },
	},
	{
		id: "blank-before-mark",
		why: "A blank stands before a full stop, or before a comma behind a bracket or a formula.",
		find: new RegExp(
			`(?<=[\\p{Ll}\\p{N})${OBJECT}]) (?=\\.(?:\\s|$))|(?<=[)${OBJECT}]) (?=[,;]\\s)`,
			"dgu",
		),
		fix: () => [],
		example: {
			listed: "we propose a loss . It helps (much) , too.",
			shown: "we propose a loss. It helps (much), too.",
		},
	},
	{
		id: "blank-after-comma",
		why: "No blank stands after a comma between two words.",
		find: /(?<=\p{Ll}{3}),(?=\p{Ll}{2,} )/dgu,
		fix: () => [{ put: ", " }],
		example: {
			listed: "at each iteration,our optimizer",
			shown: "at each iteration, our optimizer",
		},
	},
	{
		id: "blank-before-bracket",
		why: "No blank stands before the bracket with an abbreviation.",
		find: /(?<=\p{Ll}{4})\((?=\p{Lu}{2,8}s?\))/dgu,
		fix: () => [{ put: " (" }],
		example: {
			listed: "retrieval and clustering(ZSRC), max(AB)",
			shown: "retrieval and clustering (ZSRC), max(AB)",
		},
	},
	{
		id: "latin-points",
		why: "The points of “e.g.” and “i.e.” were lost.",
		find: /(?<=[(\s])(?:eg|ie)(?=,)|(?<=\()(?:eg|ie)(?= )/dgu,
		fix: ({ 0: found }) => [{ put: found === "eg" ? "e.g." : "i.e." }],
		example: {
			listed: "domains (eg, rainy night), three levels (ie pixels), an ego network",
			shown: "domains (e.g., rainy night), three levels (i.e. pixels), an ego network",
		},
	},
	{
		id: "citation-number",
		why: "A number of a list of references that no listing shows.",
		find: /(?<=[\p{L})])(?<!\p{L}(?:ed|ing)(?: in)?| (?:by|from|of|to|and|or|see|with))(?: in)? \[[1-9]\d{0,2}(?:[,–-] ?[1-9]\d{0,2})*\]/dgu,
		fix: ({ input }) => (hasSeveralKeys(input) ? [] : undefined),
		example: {
			listed: "the model [33], an algorithm in [9] with attention [6, 7], as presented in [16].",
			shown: "the model, an algorithm with attention, as presented in [16].",
		},
	},
];
