import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import sitemap from "@astrojs/sitemap";
import { build } from "astro";
import { codeHash } from "../cache/codeHash.ts";
import { breakSeal, isSealed, sealFolder } from "../cache/sealedFolder.ts";
import type { SiteConfiguration } from "../site/configuration.ts";
import { configurationPlugin } from "../site/configurationPlugin.ts";
import { siteStyles } from "../styles/tokens.ts";
import type { Progress } from "../terminal/progress.ts";
import { copyEssays } from "./copyEssays.ts";

export interface RenderOptions {
	readonly configuration: SiteConfiguration;
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

/** Renders the pages with Astro into an empty folder. */
export async function renderSite(
	{ configuration, linked, essays, across, out, site, base }: RenderOptions,
	progress: Progress,
): Promise<void> {
	const { root } = configuration;
	const cache = path.join(configuration.cache, "astro");
	const tokens = await readFile(path.join(root, "src", "styles", "tokens.css"), "utf8");
	progress.stage("load papers");
	// The bundler finds neither packages from a folder outside of the project nor a file below a name with "#".
	await copyEssays(essays, configuration.themes);
	await copyEssays(across, configuration.across);
	// Astro keeps what it read by the content alone, and would give it to code that expects more of it.
	const code = codeHash(path.join(root, "src/content.config.ts"));
	if (!(await isSealed(cache, code))) await rm(cache, { recursive: true, force: true });
	await breakSeal(cache);
	await build({
		root,
		outDir: out,
		base,
		...(site !== undefined && { site }),
		cacheDir: cache,
		logLevel: "warn",
		vite: {
			plugins: [configurationPlugin(() => configuration)],
			css: { postcss: { plugins: [siteStyles(tokens)] } },
			resolve: { preserveSymlinks: linked },
		},
		integrations: [
			...(site === undefined ? [] : [sitemap({ filter: isPublished })]),
			{
				name: "abstrata-stages",
				hooks: { "astro:build:start": () => progress.stage("render pages") },
			},
		],
	});
	await sealFolder(cache, code);
}
