/** The address of a page or file of the site, given from its base: `papers/x/` or `` for the overview. */
export function href(fromBase: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/*$/u, "/")}${fromBase}`;
}
