/** The page of a paper, from the site's base. It does not depend on the paper's theme, which may change. */
export function paperUrl(slug: string): string {
	return `papers/${slug}/`;
}

/** The page of a theme, from the site's base. */
export function themeUrl(theme: string): string {
	return `themes/${theme}/`;
}

/** The page of a part of a theme's papers, where they are too many for one; from the site's base. */
export function themePartUrl(theme: string, part: string): string {
	return `${themeUrl(theme)}papers/${part}/`;
}

/** The page of a piece across themes, from the site's base. */
export function acrossUrl(id: string): string {
	return `across/${id}/`;
}

/** The page of a table that compares papers, where that of its theme has no room; from the site's base. */
export function tableUrl(name: string): string {
	return `tables/${name}/`;
}

/**
 * The id of a sentence of a paper's abstract that reports results; it is the only one of its kind in the
 * whole survey.
 */
export function resultAnchor(slug: string, sentence: number): string {
	return `result-${sentence + 1}-${slug}`;
}
