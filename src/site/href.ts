import { paperUrl } from "../survey/emit/urls.ts";

/** The address of a page or file of the site, given from its base: `papers/x/` or `` for the overview. */
export function href(fromBase: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/*$/u, "/")}${fromBase}`;
}

/** The address of a paper's page. */
export function paperHref(slug: string): string {
	return href(paperUrl(slug));
}
