import type { Plugin } from "vite";

/** The module that gives pages Astro's content store. */
const STORE = /^\0astro:data-layer-content$/u;

/**
 * Has pages read the content store as they are rendered. Astro makes it a module of theirs, and the bundler
 * would parse and print it.
 *
 * @param file the store, in Astro's cache; written before the bundler begins
 */
export function storePlugin(file: string): Plugin {
	return {
		name: "abstrata-store",
		enforce: "pre",
		load: {
			order: "pre",
			filter: { id: STORE },
			handler: () =>
				`import { readFileSync } from "node:fs";
				export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`,
		},
	};
}
