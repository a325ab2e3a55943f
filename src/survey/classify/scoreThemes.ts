import type { Theme } from "../theme.ts";
import { findTerms, indexTerms, joinIndices, type Mention } from "./findTerms.ts";
import { type ReadText, readAbstract, readTitle } from "./readText.ts";
import { scale as measured, type Scale, WEAK } from "./scale.ts";

/** What speaks for a theme in one paper. */
export interface ThemeScore {
	readonly theme: string;
	/** 0 to 1; from `FITS` the theme fits */
	readonly score: number;
	/** the phrases that speak for it, as they stand in the text, the weightiest first */
	readonly evidence: readonly string[];
}

/** The themes that anything speaks for in a paper, best first. */
export type ScoreThemes = (title: string, abstract: string) => readonly ThemeScore[];

/** From this score a theme fits. */
export const FITS = 0.5;

/** Prepares the scoring by the terms of these themes. A theme without terms is never found. */
export function createScoring(themes: readonly Theme[], scale: Scale = measured): ScoreThemes {
	const terms = joinIndices(themes.map(indexTerms));
	const contexts = joinIndices(
		themes.map(({ context }) => indexTerms({ terms: { 1: context }, counterTerms: {} })),
	);
	return (title, abstract) => {
		const texts = [readTitle(title, scale), readAbstract(abstract, scale)];
		const found = texts.map((text) => ({
			text,
			mentions: findTerms(terms, themes.length, text.tokens),
			contexts: findTerms(contexts, themes.length, text.tokens),
		}));
		const isInContext = (theme: number) =>
			themes[theme]!.context.length === 0 ||
			found.some(({ contexts }) => contexts[theme]!.length > 0);
		return themes
			.flatMap(({ id }, theme) => {
				const mentions = found.map(({ text, mentions }) => ({ text, mentions: mentions[theme]! }));
				if (mentions.every(({ mentions }) => mentions.length === 0)) return [];
				return isInContext(theme) ? [{ theme: id, ...scoreOf(mentions, scale) }] : [];
			})
			.filter(({ score }) => score > 0)
			.toSorted((a, b) => b.score - a.score);
	};
}

/**
 * The evidence for a theme, e, as the score e / (enough + e). A term's mentions
 * are counted from the weightiest down, each with a fraction of the one before,
 * so that repetition saturates. Weak terms together add little to what the others
 * say; counter-terms subtract.
 */
function scoreOf(
	texts: readonly { readonly text: ReadText; readonly mentions: readonly Mention[] }[],
	{ repeated, support, enough }: Scale,
): Omit<ThemeScore, "theme"> {
	const byTerm = new Map<string, { weight: number; counts: number[]; phrase: string }>();
	for (const {
		text: { text, tokens, countAt },
		mentions,
	} of texts) {
		for (const { term, from, to } of mentions) {
			const phrase = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
			const known = byTerm.get(term.term) ?? { weight: term.weight, counts: [], phrase };
			known.counts.push(countAt(from));
			byTerm.set(term.term, known);
		}
	}
	const found = [...byTerm.values()]
		.map(({ weight, counts, phrase }) => ({
			weight,
			phrase,
			evidence: counts
				.toSorted((a, b) => b - a)
				.reduce((sum, count, nth) => sum + weight * count * repeated ** nth, 0),
		}))
		.toSorted((a, b) => b.evidence - a.evidence);
	const sumOf = (some: typeof found) => some.reduce((sum, { evidence }) => sum + evidence, 0);
	const weak = sumOf(found.filter(({ weight }) => weight > 0 && weight < WEAK));
	const strong = sumOf(found.filter(({ weight }) => weight >= WEAK));
	const against = sumOf(found.filter(({ weight }) => weight <= 0));
	const sum = strong + Math.min(weak, strong + support) + against;
	return {
		score: sum > 0 ? sum / (enough + sum) : 0,
		evidence: found.filter(({ evidence }) => evidence > 0).map(({ phrase }) => phrase),
	};
}
