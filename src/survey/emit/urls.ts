/** The page of a paper, from the site's base. It does not depend on the paper's theme, which may change. */
export function paperUrl(slug: string): string {
	return `papers/${slug}/`;
}

/** The page of a theme, from the site's base. */
export function themeUrl(theme: string): string {
	return `themes/${theme}/`;
}
