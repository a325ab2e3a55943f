import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { katexOptions } from "./src/formulas/typesetFormula.ts";
import { essayFormulas, fitEssayFormulas } from "./src/render/essayFormulas.ts";
import { marginCards } from "./src/render/marginCards.ts";
import { numberFigures } from "./src/render/numberFigures.ts";
import { refuseFormulas } from "./src/render/refuseFormulas.ts";
import { ownConfiguration } from "./src/site/configuration.ts";
import { configurationPlugin } from "./src/site/configurationPlugin.ts";

export default defineConfig({
	// What of an essay holds no component is a text to the bundler, not a tree of calls: a sixth less time.
	integrations: [mdx({ optimize: true })],
	markdown: {
		processor: unified({
			remarkPlugins: [remarkMath],
			rehypePlugins: [
				marginCards,
				numberFigures,
				essayFormulas,
				[rehypeKatex, katexOptions(true)],
				refuseFormulas,
				fitEssayFormulas,
			],
		}),
	},
	trailingSlash: "always",
	build: { inlineStylesheets: "never", assets: "assets" },
	devToolbar: { enabled: false },
	vite: {
		// A build hands over its own.
		plugins: [configurationPlugin(() => ownConfiguration(import.meta.dirname), "fallback")],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// Astro's own names are as long as a line, and stand in every page.
						output: {
							entryFileNames: "assets/[hash].js",
							chunkFileNames: "assets/[hash].js",
							assetFileNames: "assets/[hash][extname]",
						},
					},
				},
			},
		},
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				output: { assetFileNames: "assets/[hash][extname]" },
				onLog(level, log, report) {
					// Astro's own mark in every MDX file, of no interest to whoever builds a survey.
					if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
				},
			},
		},
	},
});
