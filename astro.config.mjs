import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { folderEdition } from "./src/integrations/folderEdition.ts";
import { fonts } from "./src/integrations/fonts.ts";
import { searchIndex } from "./src/integrations/searchIndex.ts";
import { serviceWorker } from "./src/integrations/serviceWorker.ts";
import { essayFormulas } from "./src/loaders/essayFormulas.ts";

export default defineConfig({
	integrations: [mdx(), fonts(), searchIndex(), serviceWorker(), folderEdition()],
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
