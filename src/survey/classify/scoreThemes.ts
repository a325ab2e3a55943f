import type { Theme } from "../theme.ts";
import { findTerms, indexTerms, type TermIndex } from "./findTerms.ts";
import { claim, scale as measured, type Scale } from "./scale.ts";
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
	readonly countOf: (token: Token | undefined) => number;
}

/** Prepares the scoring by the terms of these themes. A theme without terms is never found. */
export function createScoring(themes: readonly Theme[], scale: Scale = measured): ScoreThemes {
	const indices = themes.map((theme) => ({ theme: theme.id, index: indexTerms(theme) }));
	return (title, abstract) => {
		const texts = [readTitle(title, scale), readAbstract(abstract, scale)];
		return indices
			.map(({ theme, index }) => ({ theme, ...scoreOf(index, texts, scale) }))
			.filter(({ score }) => score > 0)
			.toSorted((a, b) => b.score - a.score);
	};
}

function readTitle(text: string, scale: Scale): Read {
	return { text, tokens: tokenize(text), countOf: () => scale.title };
}

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
	return {
		text,
		tokens,
		countOf: (token) => (token && claims.has(token.sentence) ? scale.claim : 1),
	};
}

/**
 * The evidence for a theme, e, as the score e / (enough + e). A term's mentions
 * are counted from the weightiest down, each with a fraction of the one before,
 * so that repetition saturates; counter-terms subtract.
 */
function scoreOf(
	index: TermIndex,
	texts: readonly Read[],
	{ repeated, enough }: Scale,
): Omit<ThemeScore, "theme"> {
	const byTerm = new Map<string, { weight: number; counts: number[]; phrase: string }>();
	for (const { text, tokens, countOf } of texts) {
		for (const { term, from, to } of findTerms(index, tokens)) {
			const phrase = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
			const known = byTerm.get(term.term) ?? { weight: term.weight, counts: [], phrase };
			known.counts.push(countOf(tokens[from]));
			byTerm.set(term.term, known);
		}
	}
	const found = [...byTerm.values()]
		.map(({ weight, counts, phrase }) => ({
			phrase,
			evidence: counts
				.toSorted((a, b) => b - a)
				.reduce((sum, count, nth) => sum + weight * count * repeated ** nth, 0),
		}))
		.toSorted((a, b) => b.evidence - a.evidence);
	const sum = found.reduce((total, { evidence }) => total + evidence, 0);
	return {
		score: sum > 0 ? sum / (enough + sum) : 0,
		evidence: found.filter(({ evidence }) => evidence > 0).map(({ phrase }) => phrase),
	};
}
