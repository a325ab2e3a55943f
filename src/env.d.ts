declare module "virtual:configuration" {
	const configuration: import("./site/configuration.ts").SiteConfiguration;
	export default configuration;
}

declare namespace App {
	interface Locals {
		/** the papers that the page's essay cites, with the number that each has in print */
		citations?: ReadonlyMap<string, number>;
		/**
		 * the digest that the page is: the number of each paper, by slug, and those that stand in it, so that
		 * they can be led to
		 */
		digest?: { readonly numbers: ReadonlyMap<string, number>; readonly own: ReadonlySet<string> };
	}
}

/** It brings no types. */
declare module "stopword" {
	type Words = readonly string[];
	export const ces: Words, dan: Words, deu: Words, fin: Words, fra: Words, hun: Words;
	export const ita: Words, nld: Words, nob: Words, pol: Words, por: Words, ron: Words;
	export const rus: Words, spa: Words, swe: Words, tur: Words, ukr: Words;
}
