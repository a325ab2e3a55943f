import type { Plugin } from "vite";
import type { SiteConfiguration } from "./configuration.ts";

/** The name under which the modules of a site import its configuration. */
export const CONFIGURATION = "virtual:configuration";

/**
 * Hands a site its configuration.
 *
 * @param read asked whenever the module is loaded
 * @param rank "fallback" leaves the word to another plugin of the same kind
 */
export function configurationPlugin(read: () => SiteConfiguration, rank?: "fallback"): Plugin {
	return {
		name: `abstrata-configuration${rank ? `-${rank}` : ""}`,
		enforce: rank === "fallback" ? "post" : "pre",
		resolveId: (id) => (id === CONFIGURATION ? `\0${CONFIGURATION}` : undefined),
		load: (id) =>
			id === `\0${CONFIGURATION}` ? `export default ${JSON.stringify(read())};` : undefined,
	};
}
