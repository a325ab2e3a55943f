import katex from "katex";

/**
 * Asks KaTeX whether it can typeset a formula, in strict mode.
 *
 * @param tex TeX in math mode, without dollars
 * @returns undefined when it can, else KaTeX's reason
 */
export function whyRefused(tex: string): string | undefined {
	try {
		katex.renderToString(tex, { strict: "error", throwOnError: true });
		return undefined;
	} catch (error) {
		return error instanceof Error
			? error.message.replace(/^KaTeX parse error: /u, "")
			: String(error);
	}
}

/** Whether KaTeX can typeset a formula, in strict mode. */
export function canTypeset(tex: string): boolean {
	return whyRefused(tex) === undefined;
}
