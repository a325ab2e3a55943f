/** What the peers are made of, in exact versions: KaTeX, Astro and Pagefind as the project has them. */
export const eleventyPackages = {
	"@11ty/eleventy": "3.1.8",
	"@mdit/plugin-katex": "0.25.2",
	katex: "0.16.47",
	"markdown-it": "14.1.0",
	pagefind: "1.6.0",
};

/** Starlight brings its own Pagefind along. */
export const starlightPackages = {
	"@astrojs/markdown-remark": "7.3.1",
	"@astrojs/starlight": "0.42.4",
	astro: "7.3.5",
	katex: "0.16.47",
	"rehype-katex": "7.0.1",
	"remark-math": "6.0.0",
};
