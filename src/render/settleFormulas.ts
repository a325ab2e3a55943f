import type { Root } from "hast";
import { fitFormulas } from "./fitFormulas.ts";
import { keepTogether } from "./keepTogether.ts";
import { slimFormulas } from "./slimFormulas.ts";

/**
 * Settles typeset formulas among the text around them: fits them into their lines, makes fewer boxes of
 * them, and keeps each with what belongs to it.
 *
 * @param tree changed
 * @param place of the text; see fitFormulas.ts
 */
export function settleFormulas(tree: Root, place?: Parameters<typeof fitFormulas>[1]): void {
	fitFormulas(tree, place);
	slimFormulas(tree);
	keepTogether(tree);
}
