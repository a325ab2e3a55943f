import path from "node:path";
import type { AstroConfig, AstroIntegration } from "astro";
import { codeHash } from "../cache/codeHash.ts";
import { keptResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";

type MarkdownProcessor = AstroConfig["markdown"]["processor"];

/** Makes how essays are compiled depend on it. */
const CONFIGURATION = "astro.config.mjs";

/**
 * Has Astro compile an essay once, and anew when its text changes or the code that compiles it.
 *
 * @param root the project's folder
 * @param file of the cache, for the compiled essays
 */
export function keptEssays(root: string, file: string): AstroIntegration {
	const kept = keptResults(file);
	const code = codeHash(path.join(root, CONFIGURATION));
	const keeping = (processor: MarkdownProcessor): MarkdownProcessor => ({
		...processor,
		async createMdxRenderer(shared, mdx) {
			const compiler = await processor.createMdxRenderer!(shared, mdx);
			const how = JSON.stringify([code, shared, mdx]);
			return {
				process: (content, place, frontmatter) =>
					kept.resultLater(resultKey(how, content, place, JSON.stringify(frontmatter)), () =>
						compiler.process(content, place, frontmatter),
					),
			};
		},
	});
	return {
		name: "abstrata-kept-essays",
		hooks: {
			"astro:config:setup": ({ config, updateConfig }) => {
				updateConfig({ markdown: { processor: keeping(config.markdown.processor) } });
			},
			"astro:build:done": () => kept.close(),
		},
	};
}
