import type { Theme } from "../theme.ts";
import { findTerms, indexTerms, type TermIndex } from "./findTerms.ts";
import { inPassing } from "./inPassing.ts";
import { claim, scale as measured, type Scale, WEAK } from "./scale.ts";
import { type Token, tokenize } from "./tokenize.ts";

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

/** A text in tokens, with what a mention at each of them counts. */
interface Read {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly countAt: (token: number) => number;
}

/** Prepares the scoring by the terms of these themes. A theme without terms is never found. */
export function createScoring(themes: readonly Theme[], scale: Scale = measured): ScoreThemes {
	const indices = themes.map((theme) => ({
		theme: theme.id,
		index: indexTerms(theme),
		context: indexTerms({ terms: { 1: theme.context }, counterTerms: {} }),
	}));
	return (title, abstract) => {
		const texts = [readTitle(title, scale), readAbstract(abstract, scale)];
		return indices
			.filter(({ context }) => context.size === 0 || standsIn(texts, context))
			.map(({ theme, index }) => ({ theme, ...scoreOf(index, texts, scale) }))
			.filter(({ score }) => score > 0)
			.toSorted((a, b) => b.score - a.score);
	};
}

function readTitle(text: string, scale: Scale): Read {
	return { text, tokens: tokenize(text), countAt: () => scale.title };
}

const standsIn = (texts: readonly Read[], index: TermIndex) =>
	texts.some(({ tokens }) => findTerms(index, tokens).length > 0);

function readAbstract(text: string, scale: Scale): Read {
	const tokens = tokenize(text);
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	for (const { sentence, start, end } of tokens) {
		if (!starts.has(sentence)) starts.set(sentence, start);
		ends.set(sentence, end);
	}
	const claims = new Set(
		[...starts.keys()].filter((at) => claim.test(text.slice(starts.get(at), ends.get(at)))),
	);
	const passing = inPassing(tokens);
	return {
		text,
		tokens,
		countAt: (at) => {
			if (passing.has(at)) return scale.passing;
			return claims.has(tokens[at]?.sentence ?? -1) ? scale.claim : 1;
		},
	};
}

/**
 * The evidence for a theme, e, as the score e / (enough + e). A term's mentions
 * are counted from the weightiest down, each with a fraction of the one before,
 * so that repetition saturates; counter-terms subtract, weak terms only support.
 */
function scoreOf(
	index: TermIndex,
	texts: readonly Read[],
	{ repeated, support, enough }: Scale,
): Omit<ThemeScore, "theme"> {
	const byTerm = new Map<string, { weight: number; counts: number[]; phrase: string }>();
	for (const { text, tokens, countAt } of texts) {
		for (const { term, from, to } of findTerms(index, tokens)) {
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
