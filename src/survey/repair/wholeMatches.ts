import { checkWhole } from "../../formulas/checkFormula.ts";
import { bareFormulas } from "../../formulas/whole/bareFormulas.ts";
import { isDamagedTex, isLostTex } from "../../formulas/whole/isLostTex.ts";
import { withoutScriptTags } from "../../formulas/whole/scriptTags.ts";
import { type WholeFormula, wholeFormulas } from "../../formulas/whole/wholeFormulas.ts";
import { blankOut, OBJECT } from "../../text/blankOut.ts";
import { readEntities } from "../../text/entities.ts";
import { overlaps, type Range } from "../../text/range.ts";
import { definitionsIn } from "./definitions.ts";
import { expandMacros } from "./expandMacros.ts";
import type { Match } from "./match.ts";
import { mathElements } from "./mathElements.ts";
import { isPhrase } from "./phraseOfText.ts";

/** What a text holds that its export left whole. */
export interface WholeMatches {
	/** formulas that are set as their authors wrote them */
	readonly formulas: readonly Match[];
	/** those that cannot be set, which stay as their source */
	readonly refused: readonly (Range & { readonly tex: string; readonly reason: string })[];
	/** macros in formulas that nobody knows but their author, with their backslash */
	readonly unknown: readonly string[];
	/** dollars that set off no formula any more: what stands between them has lost its TeX, or is prose */
	readonly unwrapped: readonly Match[];
	/** whether the text has formulas in a line as TeX: then none of its formulas has lost any */
	readonly keepsTex: boolean;
}

const FACE = "\\\\(?:emph|text(?:bf|it|tt|sc|sf|rm)?)\\s*";

/**
 * What authors put between dollars to have it set, though it is no formula: money, an address, or a phrase
 * in one face, of several words or with formulas of its own.
 */
const PROSE = new RegExp(
	`^\\s*(?:${[
		"\\\\\\$\\s?(?:[\\d.,]|\\{,\\})+\\s?[kKMBT]?",
		"https?://\\S+",
		"\\\\href\\s*\\{[^{}]*\\}\\s*\\{[\\s\\S]*\\}",
		"\\\\url\\s*\\{[^{}]*\\}",
		`\\{?${FACE}\\{[^{}$\\\\]*[^\\s{}$\\\\]\\s[^\\s{}$\\\\][^{}$\\\\]*\\}\\}?`,
		`\\(?\\{?${FACE}\\{[\\s\\S]*\\$[\\s\\S]*\\}\\}?\\)?`,
	].join("|")})\\s*$`,
	"u",
);

/**
 * Finds what a text says in TeX or MathML. Pure and total.
 *
 * @param losesTex whether the text is of a listing whose export may have taken backslashes and commands off
 * @param macros what a person said the author's own macros stand for, by their names
 */
export function wholeMatches(
	text: string,
	losesTex: boolean,
	macros: Readonly<Record<string, string>> = {},
): WholeMatches {
	const defined = definitionsIn(text);
	const known = { ...defined.macros, ...macros };
	const elements = mathElements(text);
	const found = wholeFormulas(text).filter(
		(formula) => !elements.some((one) => overlaps(one, formula)),
	);
	const isProse = ({ tex, end }: WholeFormula) =>
		PROSE.test(tex) || isPhrase(tex, text.slice(end, end + 16));
	const mayBeLost = !found.some(hasLineOfTex);
	const isUnwrapped = (formula: WholeFormula) =>
		formula.delimiter === "dollars" &&
		(isProse(formula) || (mayBeLost && isLostTex(withoutScriptTags(formula.tex), !losesTex)));
	const unwrapped = found.filter(isUnwrapped);
	const delimited = [
		...found.filter((formula) => !isUnwrapped(formula)),
		...unwrapped.filter(isProse).flatMap(formulasWithin),
	];
	const prose = blankOut(text, [...elements, ...delimited, ...defined.stretches], OBJECT);
	const bare = bareFormulas(prose, (tex) => "unknown" in checkWhole(tex, false));
	const formulas = [
		...elements.map((formula) => ({ ...formula, rule: "formula-mathml" })),
		...delimited.map((formula) => ({
			...formula,
			tex: expandMacros(oneLine(readEntities(withoutScriptTags(formula.tex))), known),
			rule: "formula-tex",
		})),
		...bare.map((formula) => ({ ...formula, display: false, rule: "formula-bare" })),
	].map((formula) => ({ ...formula, ...checkWhole(formula.tex, formula.display) }));
	return {
		formulas: formulas
			.filter((formula) => "unknown" in formula)
			.map(({ start, end, tex, display, rule }): Match => {
				const raw = text.slice(start, end);
				const damaged = losesTex && mayBeLost && rule === "formula-tex" && isDamagedTex(tex);
				const formula = { tex, raw, confidence: 1, damaged, ...(display && { display }) };
				return { start, end, rule, parts: [{ formula }] };
			}),
		refused: formulas.flatMap((formula) =>
			"refused" in formula ? [{ ...formula, reason: formula.refused }] : [],
		),
		unknown: [
			...new Set(formulas.flatMap((formula) => ("unknown" in formula ? formula.unknown : []))),
		],
		unwrapped: unwrapped.map(unwrap),
		keepsTex: delimited.some(({ display, delimiter }) => !display && delimiter !== "environment"),
	};
}

const hasLineOfTex = ({ tex, display }: WholeFormula): boolean =>
	!display && /\\[A-Za-z]/u.test(tex);

/** TeX without the blanks around it, and with its lines as blanks, which mean the same to it. */
function oneLine(tex: string): string {
	return tex.replace(/\s+/gu, " ").replace(/^ |(?<!\\) $/gu, "");
}

/** The formulas between the dollars of a stretch of prose. */
function formulasWithin({ start, tex, display }: WholeFormula): WholeFormula[] {
	const from = start + (display ? 2 : 1);
	return wholeFormulas(tex).map((formula) => ({
		...formula,
		start: formula.start + from,
		end: formula.end + from,
	}));
}

function unwrap({ start, end, tex, display }: WholeFormula): Match {
	// Braces around the whole are the dollars' own.
	const braces = /^\{\\[\s\S]*\}\}$/u.test(tex) ? 1 : 0;
	const width = (display ? 2 : 1) + braces;
	const commas = Array.from(tex.matchAll(/(?<=\d)\{,\}(?=\d)/gu), ({ index }) => index + width);
	const kept = [
		width,
		...commas.flatMap((at) => [at, at + 1, at + 2, at + 3]),
		end - start - width,
	];
	return {
		start,
		end,
		rule: "dollars",
		parts: Array.from({ length: kept.length / 2 }, (_, at) => ({
			keep: { start: start + kept[at * 2]!, end: start + kept[at * 2 + 1]! },
		})),
	};
}
