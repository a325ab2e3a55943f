import { commandWords } from "./commandWords.ts";
import { isCommand } from "./tagSet.ts";
import type { Token } from "./token.ts";

/**
 * A word inside a formula (`D_{KL}`, `Fid_+`, `sign(cdot)`, `muParam`), set upright; undefined where
 * letters in a row are a product of symbols. The export dropped its `\mathrm`, if it had one.
 */
export function uprightWord(
	tokens: readonly Token[],
	tags: ArrayLike<number>,
	i: number,
): string | undefined {
	const token = tokens[i]!;
	if (token.kind !== "letters" || isCommand(tags[i]!) || token.text.length < 2) return undefined;
	if (tokens[i - 1]?.text === "{" && i > 1 && isCommand(tags[i - 2]!)) return undefined;
	if (afterSwitch(tokens, tags, i)) return undefined;
	if (token.run !== undefined && token.text.length > 2) return `\\text{${token.text}}`;
	if (inScript(tokens, i) && /^[A-Z]{2,}$/.test(token.text)) return `\\mathrm{${token.text}}`;
	if (!/^[A-Za-z][a-z]{2,}$/.test(token.text) || !/[aeiouy]/i.test(token.text)) return undefined;
	return tokens[i + 1]?.text === "(" && /^[a-z]/.test(token.text)
		? `\\operatorname{${token.text}}`
		: `\\mathrm{${token.text}}`;
}

/** `{\rm eff}`: a switch has set the font of the rest of its group. */
function afterSwitch(tokens: readonly Token[], tags: ArrayLike<number>, i: number): boolean {
	for (let k = i - 1; k >= 0 && tokens[k]!.text !== "{"; k--)
		if (isCommand(tags[k]!) && commandWords.get(tokens[k]!.text) === "switch") return true;
	return false;
}

function inScript(tokens: readonly Token[], i: number): boolean {
	return tokens[i - 1]?.text === "{" && tokens[i - 2]?.text === "_" && tokens[i + 1]?.text === "}";
}
