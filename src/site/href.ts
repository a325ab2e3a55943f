import { paperUrl } from "../survey/emit/urls.ts";

/** The address of a page or file of the site, given from its base: `papers/x/` or `` for the overview. */
export function href(fromBase: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/*$/u, "/")}${fromBase}`;
}

/** The fragment of an address that leads from within the survey to a paper: see `base.css`. */
export const WITHIN = "#survey";

/** The address of a paper's page for a link within the survey. */
export function paperHref(slug: string): string {
	return href(paperUrl(slug)) + WITHIN;
}
