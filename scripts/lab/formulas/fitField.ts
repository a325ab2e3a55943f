import { tagMarginals, weighTransitions } from "../../../src/formulas/recover/tagMarginals.ts";
import { BEGIN_COMMAND, OUT, TAG_COUNT } from "../../../src/formulas/recover/tagSet.ts";
import { forbidCommand, transitionIndex } from "../../../src/formulas/recover/tagTokens.ts";
import { FEATURE_BITS, FEATURE_COUNT } from "../../../src/formulas/recover/tokenFeatures.ts";
import { createRandom, shuffle } from "./random.ts";
import type { Stretches } from "./stretches.ts";

/** What training gives: TAG_COUNT weights a feature, in the order of the names, and the transitions. */
export interface TaggerWeights {
	readonly names: Int32Array;
	readonly weights: Float64Array;
	readonly transitions: Float64Array;
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
export function fitField(names: Int32Array, all: Stretches, epochs: number): TaggerWeights {
	const { first, rows } = rowsOf(names, all);
	const weights = new Float64Array(names.length * TAG_COUNT);
	const squares = new Float64Array(weights.length).fill(settings.first);
	const transitions = new Float64Array(2 * TAG_COUNT * TAG_COUNT);
	const transitionSquares = new Float64Array(transitions.length).fill(firstOfTransitions);
	const random = createRandom(settings.seed);
	const average = new Float64Array(weights.length);
	const transitionAverage = new Float64Array(transitions.length);
	const order = Array.from({ length: all.starts.length - 1 }, (_, s) => s);
	const longest = Math.max(...order.map((s) => all.starts[s + 1]! - all.starts[s]!));
	const seen = new Int32Array(longest * FEATURE_COUNT);
	const seenFrom = new Int32Array(longest + 1);
	let averaged = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		for (const s of order) step(all.starts[s]!, all.starts[s + 1]!);
		if (epoch * 2 < epochs) continue;
		averaged++;
		addTo(average, weights);
		addTo(transitionAverage, transitions);
	}
	const share = (1 - settings.drop) / averaged;
	return {
		names,
		weights: average.map((weight) => weight * share),
		transitions: transitionAverage.map((weight) => weight / averaged),
	};

	function step(from: number, to: number): void {
		const n = to - from;
		const scores = new Float64Array(n * TAG_COUNT);
		const spaced: boolean[] = [];
		let count = 0;
		for (let i = 0; i < n; i++) {
			const row = i * TAG_COUNT;
			const tags = all.command[from + i] === 1 ? TAG_COUNT : BEGIN_COMMAND;
			seenFrom[i] = count;
			for (let k = first[from + i]!; k < first[from + i + 1]!; k++) {
				if (random() < settings.drop) continue;
				const f = rows[k]!;
				seen[count++] = f;
				for (let tag = 0; tag < tags; tag++) scores[row + tag]! += weights[f + tag]!;
			}
			if (tags < TAG_COUNT) forbidCommand(scores, i);
			spaced.push(all.spaced[from + i] === 1);
		}
		seenFrom[n] = count;
		const lattice = tagMarginals(scores, spaced, weighTransitions(transitions));
		const push = new Float64Array(transitions.length);
		for (let i = 0; i < n; i++) {
			const gold = all.gold[from + i]!;
			const tags = all.command[from + i] === 1 ? TAG_COUNT : BEGIN_COMMAND;
			for (let tag = 0; tag < tags; tag++) {
				const at = i * TAG_COUNT + tag;
				const g = (gold === tag ? 1 : 0) - lattice.forward[at]! * lattice.backward[at]!;
				for (let before = 0; before < TAG_COUNT; before++) {
					if (i === 0 && before !== OUT) continue;
					const t = transitionIndex(spaced[i]!, before, tag);
					const base = i === 0 ? 1 : lattice.forward[at - tag - TAG_COUNT + before]!;
					push[t]! -= base * lattice.moves[t]! * lattice.weights[at]! * lattice.backward[at]!;
				}
				if (Math.abs(g) < negligible) continue;
				const g2 = g * g;
				for (let k = seenFrom[i]!; k < seenFrom[i + 1]!; k++) {
					const f = seen[k]! + tag;
					const square = squares[f]! + g2;
					squares[f] = square;
					const weight = weights[f]!;
					weights[f] = weight + (settings.rate * (g - settings.decay * weight)) / Math.sqrt(square);
				}
			}
			push[transitionIndex(spaced[i]!, i === 0 ? OUT : all.gold[from + i - 1]!, gold)]! += 1;
		}
		for (let t = 0; t < push.length; t++) {
			const g = push[t]!;
			transitionSquares[t]! += g * g;
			transitions[t]! += (settings.rate * g) / Math.sqrt(transitionSquares[t]!);
		}
	}
}

/** Where the weights of the named features of each token begin: those of token i from `first[i]` on. */
function rowsOf(
	names: Int32Array,
	{ features }: Stretches,
): { first: Int32Array; rows: Int32Array } {
	const place = new Int32Array(2 ** FEATURE_BITS).fill(-1);
	names.forEach((name, k) => {
		place[name] = k * TAG_COUNT;
	});
	const first = new Int32Array(features.length / FEATURE_COUNT + 1);
	const rows = new Int32Array(features.length);
	let count = 0;
	for (let at = 0; at < features.length; at++) {
		const row = place[features[at]!]!;
		if (row >= 0) rows[count++] = row;
		if ((at + 1) % FEATURE_COUNT === 0) first[(at + 1) / FEATURE_COUNT] = count;
	}
	return { first, rows: rows.slice(0, count) };
}

function addTo(sum: Float64Array, values: Float64Array): void {
	for (let k = 0; k < sum.length; k++) sum[k]! += values[k]!;
}
