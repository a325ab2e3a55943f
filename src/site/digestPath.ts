/** Where the digest of a theme stands, from the site's base; undefined where the build makes none. */
export function digestPath(theme: string): string | undefined {
	return process.env.ABSTRATA_DIGESTS === "yes" ? `digests/${theme}.pdf` : undefined;
}
