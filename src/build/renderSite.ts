import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import sitemap from "@astrojs/sitemap";
import { type AstroIntegration, build } from "astro";
import { codeHash } from "../cache/codeHash.ts";
import { resultKey } from "../cache/resultKey.ts";
import { breakSeal, isSealed, sealFolder } from "../cache/sealedFolder.ts";
import type { SiteConfiguration } from "../site/configuration.ts";
import { configurationPlugin } from "../site/configurationPlugin.ts";
import { siteStyles } from "../styles/tokens.ts";
import type { Progress } from "../terminal/progress.ts";
import { copyEssays } from "./copyEssays.ts";
import { keptEssays } from "./keptEssays.ts";
import { type AskedPage, renderedPages } from "./renderedPages.ts";
import { storePlugin } from "./storePlugin.ts";

export interface RenderOptions {
	readonly configuration: SiteConfiguration;
	/** a hash of the project's code, see `codeOf` */
	readonly code: string;
	/** the file of each theme, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** the file of each piece across themes, by its id */
	readonly across: ReadonlyMap<string, string>;
	/** whether the root is made of links */
	readonly linked: boolean;
	readonly out: string;
	readonly site: string | undefined;
	readonly base: string;
}

/** Whether an address is of a page for readers: a digest is only printed, a missing page is none. */
const isPublished = (url: string) => !/\/(?:digests\/[^/]+|404)\/?$/u.test(url);

/**
 * Renders the pages with Astro into an empty folder.
 *
 * @returns those that the site asked for: some are as they were rendered before, and were not written
 */
export async function renderSite(
	{ configuration, code, linked, essays, across, out, site, base }: RenderOptions,
	progress: Progress,
): Promise<AskedPage[]> {
	const { root } = configuration;
	const cache = path.join(configuration.cache, "astro");
	const tokens = await readFile(path.join(root, "src", "styles", "tokens.css"), "utf8");
	progress.stage("load papers");
	// The bundler finds neither packages from a folder outside of the project nor a file below a name with "#".
	await copyEssays(essays, configuration.themes);
	await copyEssays(across, configuration.across);
	// Astro keeps what it read by the content alone, and would give it to code that expects more of it.
	const loader = codeHash(path.join(root, "src/content.config.ts"));
	if (!(await isSealed(cache, loader))) await rm(cache, { recursive: true, force: true });
	await breakSeal(cache);
	const key = await siteKey(configuration, code, { site, base });
	const pages = renderedPages(configuration.cache, key);
	await build({
		root,
		outDir: out,
		base,
		...(site !== undefined && { site }),
		cacheDir: cache,
		logLevel: "warn",
		vite: {
			plugins: [
				configurationPlugin(() => configuration),
				storePlugin(path.join(cache, "data-store.json")),
			],
			css: { postcss: { plugins: [siteStyles(tokens)] } },
			resolve: { preserveSymlinks: linked },
		},
		integrations: [
			keptEssays(root, path.join(configuration.cache, "essays")),
			...(site === undefined
				? []
				: [wholeSitemap(sitemap({ filter: isPublished }), () => pages.unrendered(out))]),
			{
				name: "abstrata-stages",
				hooks: { "astro:build:start": () => progress.stage("render pages") },
			},
		],
	});
	await sealFolder(cache, loader);
	return pages.complete(out);
}

/** A hash of what every page depends on. */
async function siteKey(
	{ content, papers, digests, papersInVolume, ownEssays, keepGoing }: SiteConfiguration,
	code: string,
	place: unknown,
): Promise<string> {
	const settings = await readFile(path.join(papers, "settings.json"));
	const options = { content, digests, papersInVolume, ownEssays, keepGoing, place };
	return resultKey(code, settings, JSON.stringify(options));
}

/** A sitemap that has the pages which were not rendered anew too, and all in the order of their addresses. */
function wholeSitemap(
	integration: AstroIntegration,
	unrendered: () => readonly string[],
): AstroIntegration {
	const { "astro:build:done": write, ...hooks } = integration.hooks;
	return {
		...integration,
		hooks: {
			...hooks,
			"astro:build:done": (built) => {
				const pathnames = [...built.pages.map(({ pathname }) => pathname), ...unrendered()].sort();
				return write?.({ ...built, pages: pathnames.map((pathname) => ({ pathname })) });
			},
		},
	};
}
