import { createSplitter } from "../../../src/formulas/recover/createSplitter.ts";
import { findRegions } from "../../../src/formulas/recover/findRegions.ts";
import { mayBeCommand } from "../../../src/formulas/recover/mayBeCommand.ts";
import { FEATURE_COUNT, tokenFeatures } from "../../../src/formulas/recover/tokenFeatures.ts";
import { tokenizeText } from "../../../src/formulas/recover/tokenizeText.ts";
import { viewText } from "../../../src/formulas/recover/viewText.ts";
import type { DevAbstract } from "./devFile.ts";
import { fitField, type Stretch, type TaggerWeights } from "./fitField.ts";
import { goldTags } from "./goldTags.ts";
import { ownWords, type ProseCounts, proseWords } from "./learnProse.ts";

const settings = {
	/** A feature seen less often is left out. */
	fewest: 2,
	/** How many features stay: the data file must stay under 300 kB. */
	keep: 72000,
	epochs: 16,
	/** Epochs of the first run, which only ranks the features. */
	ranking: 4,
};

/** Trains the tagger twice: with all features, and again with those alone that had the most to say. */
export function trainTagger(
	abstracts: readonly DevAbstract[],
	prose: ProseCounts,
	priors: ReadonlyMap<string, number>,
): TaggerWeights {
	const { counts, stretches } = readStretches(abstracts, prose, priors);
	const all = [...counts]
		.filter(([, count]) => count >= settings.fewest)
		.map(([name]) => name)
		.sort((a, b) => a - b);
	if (all.length <= settings.keep) return fitField(all, stretches, settings.epochs);
	const first = fitField(all, stretches, settings.ranking);
	const weight = (name: number): number =>
		Math.max(...first.features.get(name)!.map(Math.abs)) * Math.sqrt(counts.get(name)!);
	const ranked = all
		.map((name) => [name, weight(name)] as const)
		.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return fitField(
		ranked
			.slice(0, settings.keep)
			.map(([name]) => name)
			.sort((a, b) => a - b),
		stretches,
		settings.epochs,
	);
}

function readStretches(
	abstracts: readonly DevAbstract[],
	prose: ProseCounts,
	priors: ReadonlyMap<string, number>,
): { counts: Map<number, number>; stretches: Stretch[] } {
	const counts = new Map<number, number>();
	const stretches: Stretch[] = [];
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
			stretches.push({
				features,
				spaced: tokens.slice(from, to).map(({ spaced }) => spaced),
				command: tokens.slice(from, to).map((_, k) => mayBeCommand(tokens, from + k)),
				gold: cleanStart(gold.slice(from, to)),
			});
		}
	}
	return { counts, stretches };
}

/** A region may begin in the middle of a formula: its rest then counts as one that begins here. */
function cleanStart(gold: Uint8Array): Uint8Array {
	const first = gold[0];
	if (first === 2) gold[0] = 1;
	if (first === 4) gold[0] = 3;
	return gold;
}
