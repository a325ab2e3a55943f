import type { Lattice } from "./tagMarginals.ts";
import { BEGIN, isCommand, TAG_COUNT } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";

/**
 * The probability of each token to be a command word, and of each `_ ^` to be a script, over all borders of
 * formulas.
 */
export function atomChances(
	{ forward, backward }: Lattice,
	tokens: readonly Token[],
): Float64Array {
	return Float64Array.from(tokens, (token, i) => {
		const row = i * TAG_COUNT;
		const script = isScript(token);
		let chance = 0;
		for (let tag = BEGIN; tag < TAG_COUNT; tag++)
			if (script || isCommand(tag)) chance += forward[row + tag]! * backward[row + tag]!;
		return chance;
	});
}
