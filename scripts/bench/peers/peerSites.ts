import { eleventyPackages, starlightPackages } from "./versions.ts";

/** Another program that makes a site of the same pages. */
export interface PeerSite {
	readonly name: string;
	readonly packages: Readonly<Record<string, string>>;
	/** its own files, by their paths */
	readonly files: Readonly<Record<string, string>>;
	/** the folder of its pages */
	readonly pages: string;
	/** what stands in the head of a page besides its title */
	readonly front: string;
	/** what Node is told to build it, one after another */
	readonly commands: readonly (readonly string[])[];
	/** where it puts the site */
	readonly out: string;
	/** what it makes and keeps */
	readonly made: readonly string[];
}

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/katex/katex.min.css">
</head>
<body>
<main data-pagefind-body>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`;

const eleventy: PeerSite = {
	name: "Eleventy",
	packages: eleventyPackages,
	files: {
		"eleventy.config.js": `import { katex } from "@mdit/plugin-katex";

export default function (config) {
	config.amendLibrary("md", (markdown) => markdown.use(katex));
	config.addPassthroughCopy({ "node_modules/katex/dist/katex.min.css": "katex/katex.min.css" });
	config.addPassthroughCopy({ "node_modules/katex/dist/fonts/*.woff2": "katex/fonts" });
	config.setQuietMode(true);
	return { dir: { input: "pages", includes: "../layouts" }, markdownTemplateEngine: false };
}
`,
		"layouts/page.njk": layout,
	},
	pages: "pages",
	front: "layout: page.njk\n",
	commands: [
		["node_modules/@11ty/eleventy/cmd.cjs"],
		["node_modules/pagefind/lib/runner/bin.cjs", "--site", "_site"],
	],
	out: "_site",
	made: ["_site", ".cache"],
};

const starlight: PeerSite = {
	name: "Starlight",
	packages: starlightPackages,
	files: {
		// A sidebar of all papers would stand in each page; it names the themes.
		"astro.config.mjs": `import { unified } from "@astrojs/markdown-remark";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import themes from "./themes.json" with { type: "json" };

export default defineConfig({
	integrations: [
		starlight({
			title: "Papers",
			customCss: ["katex/dist/katex.min.css"],
			sidebar: themes.map((name) => ({ label: name, link: \`/\${name}/\` })),
		}),
	],
	markdown: {
		processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }),
	},
});
`,
		"src/content.config.ts": `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	},
	pages: "src/content/docs",
	front: "",
	commands: [["node_modules/astro/bin/astro.mjs", "build"]],
	out: "dist",
	made: ["dist", ".astro", "node_modules/.astro", "node_modules/.vite", "node_modules/.cache"],
};

export const peerSites: readonly PeerSite[] = [eleventy, starlight];
