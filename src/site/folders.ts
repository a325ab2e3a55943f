import path from "node:path";

const content = path.resolve(process.env.ABSTRATA_CONTENT ?? "content");
const themes = path.resolve(process.env.ABSTRATA_THEMES ?? "content/themes");
const cache = path.resolve(process.env.ABSTRATA_CACHE ?? ".cache/content");

/**
 * Where the site's data are. The build sets the environment; without it, as in
 * `astro dev`, it is the project's own content.
 */
export const folders = {
	content,
	themes,
	/** whether the themes are the content's own: only then do their essays speak of its papers */
	ownThemes: themes === path.join(content, "themes"),
	cache,
	/** the compiled papers */
	html: path.join(cache, "html"),
};
