import { typesetFormula } from "./typesetFormula.ts";

/**
 * Why a formula cannot be set.
 *
 * @param tex TeX in math mode, without dollars
 * @returns undefined when it can, else KaTeX's reason
 */
export function whyRefused(tex: string): string | undefined {
	const set = typesetFormula(tex);
	return "refused" in set ? set.refused : undefined;
}

/** Whether a formula can be set. */
export function canTypeset(tex: string): boolean {
	return whyRefused(tex) === undefined;
}

/** Why a formula that its author wrote cannot be set, or the macros of his own that it holds. */
export function checkWhole(
	tex: string,
	display: boolean,
): { readonly refused: string } | { readonly unknown: readonly string[] } {
	return typesetFormula(tex, { display, asWritten: true });
}
