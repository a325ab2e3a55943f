import { createSplitter } from "../../../src/formulas/recover/createSplitter.ts";
import { findRegions } from "../../../src/formulas/recover/findRegions.ts";
import { mayBeCommand } from "../../../src/formulas/recover/mayBeCommand.ts";
import {
	BEGIN,
	BEGIN_COMMAND,
	INSIDE,
	INSIDE_COMMAND,
} from "../../../src/formulas/recover/tagSet.ts";
import { FEATURE_COUNT, tokenFeatures } from "../../../src/formulas/recover/tokenFeatures.ts";
import { tokenizeText } from "../../../src/formulas/recover/tokenizeText.ts";
import { viewText } from "../../../src/formulas/recover/viewText.ts";
import type { DevAbstract } from "./devFile.ts";
import { goldTags } from "./goldTags.ts";
import { ownWords, type ProseCounts, proseWords } from "./learnProse.ts";

/** The tokens to learn from, one after another: millions of them, so a few long arrays hold them. */
export interface Stretches {
	/** First token of each stretch, and after the last one the number of tokens. */
	readonly starts: Int32Array;
	/** FEATURE_COUNT features a token. */
	readonly features: Int32Array;
	/** 1 with white space before the token. */
	readonly spaced: Uint8Array;
	/** 1 where the token may be a command word. */
	readonly command: Uint8Array;
	/** The tags that the original TeX gives. */
	readonly gold: Uint8Array;
}

/** Reads the stretches of all abstracts in which a formula can be. */
export function readStretches(
	abstracts: readonly DevAbstract[],
	prose: ProseCounts,
	priors: ReadonlyMap<string, number>,
): Stretches {
	const starts: number[] = [];
	const spaced: number[] = [];
	const command: number[] = [];
	const gold: number[] = [];
	let features = new Int32Array(1 << 20);
	const all = proseWords(prose);
	const splitAll = createSplitter(all);
	for (const abstract of abstracts) {
		const seen = ownWords(prose, abstract, all);
		const split =
			seen.size === 0
				? splitAll
				: createSplitter(new Set([...all].filter((word) => !seen.has(word))));
		const tokens = tokenizeText(abstract.mangled, split);
		const tags = goldTags(abstract, tokens);
		const view = viewText(tokens, priors);
		for (const { from, to } of findRegions(tokens)) {
			starts.push(gold.length);
			for (let i = from; i < to; i++) {
				const at = gold.length * FEATURE_COUNT;
				if (at + FEATURE_COUNT > features.length) features = twiceAsLong(features);
				tokenFeatures(view, i, features, at);
				spaced.push(tokens[i]!.spaced ? 1 : 0);
				command.push(mayBeCommand(tokens, i) ? 1 : 0);
				gold.push(i === from ? cleanStart(tags[i]!) : tags[i]!);
			}
		}
	}
	return {
		starts: Int32Array.from([...starts, gold.length]),
		features: features.subarray(0, gold.length * FEATURE_COUNT),
		spaced: Uint8Array.from(spaced),
		command: Uint8Array.from(command),
		gold: Uint8Array.from(gold),
	};
}

function twiceAsLong(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(2 * list.length);
	longer.set(list);
	return longer;
}

/** A region may begin in the middle of a formula: its rest then counts as one that begins here. */
const cleanStart = (tag: number): number =>
	tag === INSIDE ? BEGIN : tag === INSIDE_COMMAND ? BEGIN_COMMAND : tag;
