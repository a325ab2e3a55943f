import type { Root } from "hast";
import { settleFormulas } from "./settleFormulas.ts";
import { wrapFormulas } from "./wrapFormulas.ts";

/** Gives each formula of an essay its MathML and the text that is copied, before it is typeset. */
export function essayFormulas() {
	return (tree: Root): void => wrapFormulas(tree);
}

/** Fits the formulas of an essay into their lines, once they are typeset. */
export function fitEssayFormulas() {
	return (tree: Root): void => settleFormulas(tree);
}
