import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { essayFormulas } from "./src/loaders/essayFormulas.ts";

export default defineConfig({
	integrations: [mdx()],
	markdown: {
		processor: unified({
			remarkPlugins: [remarkMath],
			rehypePlugins: [essayFormulas, [rehypeKatex, { output: "html", strict: "error" }]],
		}),
	},
	trailingSlash: "always",
	// Astro's default drops the space between inline elements on separate lines.
	compressHTML: true,
	build: { inlineStylesheets: "never", assets: "assets" },
	devToolbar: { enabled: false },
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, report) {
					// Astro's own mark in every MDX file, of no interest to whoever builds a survey.
					if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
				},
			},
		},
	},
});
