import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

/** Parts of Pagefind's bundle that no page of ours uses. */
const UNUSED = [
	"pagefind-ui.js",
	"pagefind-ui.css",
	"pagefind-modular-ui.js",
	"pagefind-modular-ui.css",
	"pagefind-highlight.js",
];

/** After the pages are written, indexes them; the search module becomes `search/pagefind.js`. */
export function searchIndex(): AstroIntegration {
	return {
		name: "abstrata-search-index",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const bundle = path.join(site, "search");
				const { index, errors } = await pagefind.createIndex({});
				if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
				const added = await index.addDirectory({ path: site });
				const written = await index.writeFiles({ outputPath: bundle });
				await pagefind.close();
				const failed = [...added.errors, ...written.errors];
				if (failed.length > 0)
					throw new Error(`Pagefind could not index the pages: ${failed.join("; ")}`);
				await Promise.all(UNUSED.map((file) => rm(path.join(bundle, file), { force: true })));
				logger.info(`${added.page_count} pages indexed`);
			},
		},
	};
}
