/** In a folder of files, the way from the page to its first; otherwise undefined. */
export const { folder } = document.documentElement.dataset;

/** The way from a page to the survey's first: the site's base, or, in a folder of files, the folders up. */
export const siteRoot = folder ?? import.meta.env.BASE_URL;

/** Tells this survey from others that the same browser keeps things of. */
export const surveyName = folder
	? document.querySelector(".site a")?.textContent
	: import.meta.env.BASE_URL;
