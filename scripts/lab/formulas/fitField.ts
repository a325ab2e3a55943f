import { tagMarginals } from "../../../src/formulas/recover/tagMarginals.ts";
import { OUT, TAG_COUNT } from "../../../src/formulas/recover/tagSet.ts";
import { forbidCommand, transitionIndex } from "../../../src/formulas/recover/tagTokens.ts";
import { createRandom, shuffle } from "./random.ts";

/** What training gives: feature -> one weight a tag, and the transitions. */
export interface TaggerWeights {
	readonly features: Map<number, Float64Array>;
	readonly transitions: Float64Array;
}

/** A stretch of tokens to learn from: what is known of each, and its tag. */
export interface Stretch {
	readonly features: readonly Int32Array[];
	readonly spaced: readonly boolean[];
	readonly command: readonly boolean[];
	readonly gold: Uint8Array;
}

/**
 * `drop` is the share of the features that a step does not see; half of them makes the likelihood of unseen
 * texts much better than a fifth. `first` is what AdaGrad takes for squares already summed: it slows down the
 * features that are seen for the first time.
 */
const settings = { rate: 0.06, decay: 2e-5, seed: 3, drop: 0.5, first: 1 };
const firstOfTransitions = 1e-4;
const negligible = 1e-3;

/**
 * Fits a linear-chain conditional random field (Lafferty et al. 2001) over the named features by stochastic
 * gradient steps (AdaGrad), features dropped at random, the weights of the second half of the epochs
 * averaged.
 */
export function fitField(
	names: readonly number[],
	all: readonly Stretch[],
	epochs: number,
): TaggerWeights {
	const index = new Map(names.map((name, i) => [name, i * TAG_COUNT]));
	const stretches = all.map(({ features, ...rest }) => ({
		...rest,
		features: features.map((list) =>
			Int32Array.from([...list].flatMap((name) => index.get(name) ?? [])),
		),
	}));
	const weights = new Float64Array(names.length * TAG_COUNT);
	const squares = new Float64Array(weights.length).fill(settings.first);
	const transitions = new Float64Array(2 * TAG_COUNT * TAG_COUNT);
	const transitionSquares = new Float64Array(transitions.length).fill(firstOfTransitions);
	const random = createRandom(settings.seed);
	const average = new Float64Array(weights.length);
	const transitionAverage = new Float64Array(transitions.length);
	let averaged = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(stretches, random);
		for (const stretch of stretches) step(stretch);
		if (epoch * 2 < epochs) continue;
		averaged++;
		addTo(average, weights);
		addTo(transitionAverage, transitions);
	}
	const share = (1 - settings.drop) / averaged;
	const features = new Map(
		names.map((name, f) => [
			name,
			average.slice(f * TAG_COUNT, (f + 1) * TAG_COUNT).map((weight) => weight * share),
		]),
	);
	return { features, transitions: transitionAverage.map((weight) => weight / averaged) };

	function step({ features, spaced, command, gold }: Stretch): void {
		const n = gold.length;
		const seen = features.map((list) => list.filter(() => random() >= settings.drop));
		const scores = new Float64Array(n * TAG_COUNT);
		for (let i = 0; i < n; i++) {
			for (const f of seen[i]!)
				for (let tag = 0; tag < TAG_COUNT; tag++) scores[i * TAG_COUNT + tag]! += weights[f + tag]!;
			if (!command[i]) forbidCommand(scores, i);
		}
		const lattice = tagMarginals(scores, spaced, transitions);
		const push = new Float64Array(transitions.length);
		for (let i = 0; i < n; i++) {
			for (let tag = 0; tag < TAG_COUNT; tag++) {
				const at = i * TAG_COUNT + tag;
				const g = (gold[i] === tag ? 1 : 0) - lattice.forward[at]! * lattice.backward[at]!;
				for (let before = 0; before < TAG_COUNT; before++) {
					if (i === 0 && before !== OUT) continue;
					const t = transitionIndex(spaced[i]!, before, tag);
					const base = i === 0 ? 1 : lattice.forward[at - tag - TAG_COUNT + before]!;
					push[t]! -= base * lattice.moves[t]! * lattice.weights[at]! * lattice.backward[at]!;
				}
				if (Math.abs(g) < negligible) continue;
				for (const f of seen[i]!) {
					const k = f + tag;
					squares[k]! += g * g;
					weights[k]! +=
						(settings.rate * (g - settings.decay * weights[k]!)) / Math.sqrt(squares[k]!);
				}
			}
			push[transitionIndex(spaced[i]!, i === 0 ? OUT : gold[i - 1]!, gold[i]!)]! += 1;
		}
		for (let t = 0; t < push.length; t++) {
			const g = push[t]!;
			transitionSquares[t]! += g * g;
			transitions[t]! += (settings.rate * g) / Math.sqrt(transitionSquares[t]!);
		}
	}
}

function addTo(sum: Float64Array, values: Float64Array): void {
	for (let k = 0; k < sum.length; k++) sum[k]! += values[k]!;
}
