import path from "node:path";

const content = path.resolve(process.env.ABSTRATA_CONTENT ?? "content");
const themes = path.resolve(process.env.ABSTRATA_THEMES ?? "content/themes");
const cache = path.resolve(process.env.ABSTRATA_CACHE ?? ".cache/content");

/**
 * Where the site's data are. The build sets the environment; without it, as in
 * `astro dev`, it is the project's own content.
 */
export const folders = {
	/** the project's own, in which its packages are */
	root: path.resolve(process.env.ABSTRATA_ROOT ?? "."),
	content,
	/** the generated papers */
	papers: path.resolve(process.env.ABSTRATA_PAPERS ?? path.join(content, "papers")),
	themes,
	cache,
	/** the compiled papers */
	html: path.join(cache, "html"),
};

/** Whether the themes came with the content: only then do their essays speak of its papers. */
export const ownEssays = process.env.ABSTRATA_ESSAYS !== "none";

/** Whether the survey is built from what could be read: an essay may then cite a paper that is missing. */
export const keepGoing = process.env.ABSTRATA_KEEP_GOING === "yes";

/** Whether pages are shown while they are worked on. */
export const isDevelopment = process.env.ABSTRATA_DEVELOPMENT === "yes";
