import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { fonts } from "./src/integrations/fonts.ts";
import { searchIndex } from "./src/integrations/searchIndex.ts";

export default defineConfig({
	integrations: [mdx(), fonts(), searchIndex()],
	markdown: {
		processor: unified({
			remarkPlugins: [remarkMath],
			rehypePlugins: [[rehypeKatex, { output: "html", strict: "error" }]],
		}),
	},
	trailingSlash: "always",
	// Astro's own way of closing lines drops the space between inline elements.
	compressHTML: false,
	build: { inlineStylesheets: "never", assets: "assets" },
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
});
