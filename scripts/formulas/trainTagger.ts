import { createSplitter } from "../../src/survey/repair/formula/createSplitter.ts";
import { findRegions } from "../../src/survey/repair/formula/findRegions.ts";
import { mayBeCommand } from "../../src/survey/repair/formula/mayBeCommand.ts";
import { tagMarginals } from "../../src/survey/repair/formula/tagMarginals.ts";
import { mayFollow, OUT, TAG_COUNT } from "../../src/survey/repair/formula/tags.ts";
import { forbidCommand, transitionIndex } from "../../src/survey/repair/formula/tagTokens.ts";
import { FEATURE_COUNT, tokenFeatures } from "../../src/survey/repair/formula/tokenFeatures.ts";
import { tokenizeText } from "../../src/survey/repair/formula/tokenizeText.ts";
import { viewText } from "../../src/survey/repair/formula/viewText.ts";
import type { DevAbstract } from "./devFile.ts";
import { goldTags } from "./goldTags.ts";
import { ownWords, type ProseCounts, proseWords } from "./learnProse.ts";
import { createRandom, shuffle } from "./random.ts";

/** What training gives: feature -> one weight a tag, and the transitions. */
export interface TaggerWeights {
	readonly features: Map<number, Float64Array>;
	readonly transitions: Float64Array;
}

interface Stretch {
	readonly features: readonly Int32Array[];
	readonly spaced: readonly boolean[];
	readonly command: readonly boolean[];
	readonly gold: Uint8Array;
}

interface RawStretch extends Omit<Stretch, "features"> {
	readonly features: readonly Int32Array[];
}

export const settings = {
	epochs: 8,
	rate: 0.06,
	decay: 2e-5,
	seed: 3,
	fewest: 2,
	drop: 0.2,
	keep: 72000,
	/** Epochs of the first run, which only ranks the features. */
	ranking: 3,
};

/** Trains the tagger twice: with all features, and again with those alone that had the most to say. */
export function trainTagger(
	abstracts: readonly DevAbstract[],
	prose: ProseCounts,
	priors: ReadonlyMap<string, number>,
): TaggerWeights {
	const { counts, raw } = readStretches(abstracts, prose, priors);
	const all = [...counts]
		.filter(([, count]) => count >= settings.fewest)
		.map(([name]) => name)
		.sort((a, b) => a - b);
	if (all.length <= settings.keep) return fitModel(all, raw, settings.epochs);
	const first = fitModel(all, raw, settings.ranking);
	const weight = (name: number): number =>
		Math.max(...first.features.get(name)!.map(Math.abs)) * Math.sqrt(counts.get(name)!);
	const ranked = all
		.map((name) => [name, weight(name)] as const)
		.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return fitModel(
		ranked
			.slice(0, settings.keep)
			.map(([name]) => name)
			.sort((a, b) => a - b),
		raw,
		settings.epochs,
	);
}

/** Fits a linear-chain conditional random field by stochastic gradient steps, features dropped at random. */
function fitModel(
	names: readonly number[],
	raw: readonly RawStretch[],
	epochs: number,
): TaggerWeights {
	const index = new Map(names.map((name, i) => [name, i]));
	const stretches = raw.map(
		({ features, ...rest }): Stretch => ({
			...rest,
			features: features.map((list) =>
				list.map((name) => index.get(name) ?? -1).filter((k) => k >= 0),
			),
		}),
	);
	const size = names.length * TAG_COUNT;
	const weights = new Float64Array(size);
	const squares = new Float64Array(size).fill(1e-4);
	const transitions = new Float64Array(2 * TAG_COUNT * TAG_COUNT);
	const transitionSquares = new Float64Array(transitions.length).fill(1e-4);
	const random = createRandom(settings.seed);
	const average = new Float64Array(size);
	const transitionAverage = new Float64Array(transitions.length);
	let averaged = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(stretches, random);
		for (const stretch of stretches)
			step({
				...stretch,
				features: stretch.features.map((list) => list.filter(() => random() >= settings.drop)),
			});
		if (epoch * 2 >= epochs) {
			averaged++;
			for (let k = 0; k < size; k++) average[k]! += weights[k]!;
			for (let k = 0; k < transitions.length; k++) transitionAverage[k]! += transitions[k]!;
		}
	}
	const features = new Map(
		names.map((name, f) => [
			name,
			average
				.subarray(f * TAG_COUNT, (f + 1) * TAG_COUNT)
				.map((w) => (w * (1 - settings.drop)) / averaged),
		]),
	);
	return { features, transitions: transitionAverage.map((w) => w / averaged) };

	function step({ features, spaced, command, gold }: Stretch): void {
		const n = gold.length;
		const scores = new Float64Array(n * TAG_COUNT);
		for (let i = 0; i < n; i++) {
			for (const f of features[i]!)
				for (let tag = 0; tag < TAG_COUNT; tag++)
					scores[i * TAG_COUNT + tag]! += weights[f * TAG_COUNT + tag]!;
			if (!command[i]) forbidCommand(scores, i);
		}
		const { forward, backward, total } = tagMarginals(scores, spaced, transitions);
		const pull = new Float64Array(TAG_COUNT);
		const push = new Float64Array(transitions.length);
		for (let i = 0; i < n; i++) {
			for (let tag = 0; tag < TAG_COUNT; tag++) {
				const at = i * TAG_COUNT + tag;
				pull[tag] = (gold[i] === tag ? 1 : 0) - Math.exp(forward[at]! + backward[at]! - total);
				const space = spaced[i]!;
				for (let before = 0; before < TAG_COUNT; before++) {
					if (!mayFollow(before, tag) || (i === 0 && before !== OUT)) continue;
					const t = transitionIndex(space, before, tag);
					const base = i === 0 ? 0 : forward[at - tag - TAG_COUNT + before]!;
					push[t]! -= Math.exp(base + transitions[t]! + scores[at]! + backward[at]! - total);
				}
			}
			push[transitionIndex(spaced[i]!, i === 0 ? OUT : gold[i - 1]!, gold[i]!)]! += 1;
			for (const f of features[i]!) {
				for (let tag = 0; tag < TAG_COUNT; tag++) {
					const g = pull[tag]!;
					if (g > -1e-3 && g < 1e-3) continue;
					const k = f * TAG_COUNT + tag;
					squares[k]! += g * g;
					weights[k]! +=
						(settings.rate * (g - settings.decay * weights[k]!)) / Math.sqrt(squares[k]!);
				}
			}
		}
		for (let t = 0; t < push.length; t++) {
			const g = push[t]!;
			if (g === 0) continue;
			transitionSquares[t]! += g * g;
			transitions[t]! += (settings.rate * g) / Math.sqrt(transitionSquares[t]!);
		}
	}
}

function readStretches(
	abstracts: readonly DevAbstract[],
	prose: ProseCounts,
	priors: ReadonlyMap<string, number>,
): { counts: Map<number, number>; raw: RawStretch[] } {
	const counts = new Map<number, number>();
	const raw: RawStretch[] = [];
	const all = proseWords(prose);
	const splitAll = createSplitter(all);
	for (const abstract of abstracts) {
		const seen = ownWords(prose, abstract, all);
		const split =
			seen.size === 0
				? splitAll
				: createSplitter(new Set([...all].filter((word) => !seen.has(word))));
		const tokens = tokenizeText(abstract.mangled, split);
		const gold = goldTags(abstract, tokens);
		const view = viewText(tokens, priors);
		for (const { from, to } of findRegions(tokens)) {
			const features = tokens.slice(from, to).map((_, k) => {
				const list = new Int32Array(FEATURE_COUNT);
				tokenFeatures(view, from + k, list, 0);
				return list;
			});
			for (const names of features)
				for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
			raw.push({
				features,
				spaced: tokens.slice(from, to).map(({ spaced }) => spaced),
				command: tokens.slice(from, to).map((_, k) => mayBeCommand(tokens, from + k)),
				gold: cleanStart(gold.slice(from, to)),
			});
		}
	}
	return { counts, raw };
}

/** A region may begin in the middle of a formula: its rest then counts as one that begins here. */
function cleanStart(gold: Uint8Array): Uint8Array {
	const first = gold[0];
	if (first === 2) gold[0] = 1;
	if (first === 4) gold[0] = 3;
	return gold;
}
