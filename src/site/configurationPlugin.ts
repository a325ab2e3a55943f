import type { Plugin } from "vite";
import type { SiteConfiguration } from "./configuration.ts";

/** The name under which the modules of a site import its configuration. */
const MODULE = "virtual:configuration";

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
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(read())};` : undefined),
	};
}
