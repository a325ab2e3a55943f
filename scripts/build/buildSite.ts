import { copyFile, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { AstroIntegration } from "astro";
import { digestStage } from "../digest/digestStage.ts";
import type { PaperName } from "../digest/paperSizes.ts";
import { cacheFolder } from "./cacheFolder.ts";

export interface SiteOptions {
	readonly root: string;
	readonly content: string;
	/** the file of each theme, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** whether the essays speak of this content's papers */
	readonly ownEssays: boolean;
	/** an essay may cite papers that could not be read */
	readonly keepGoing: boolean;
	readonly out: string;
	readonly site: string | undefined;
	readonly base: string;
	/** the sheet of the digests; undefined for none */
	readonly digests: PaperName | undefined;
	/** told before each stage, with its name */
	readonly onStage: (stage: string) => void;
	/** told what a person should know */
	readonly say: (message: string) => void;
}

/** Renders the site with Astro into an empty folder. What Astro keeps between builds is kept for each content folder. */
export async function buildSite(options: SiteOptions): Promise<void> {
	const { root, content, essays, out, site, base, digests, onStage, say } = options;
	onStage("load papers");
	const cache = cacheFolder(root, content);
	// The bundler finds neither packages from a folder outside of the project nor a file below a name with "#".
	const themes = path.join(cache, "themes");
	await rm(themes, { recursive: true, force: true });
	await mkdir(themes, { recursive: true });
	for (const [id, file] of essays) await copyFile(file, path.join(themes, `${id}.mdx`));
	process.env.ABSTRATA_ROOT = root;
	process.env.ABSTRATA_CONTENT = content;
	process.env.ABSTRATA_THEMES = themes;
	process.env.ABSTRATA_ESSAYS = options.ownEssays ? "own" : "none";
	process.env.ABSTRATA_KEEP_GOING = options.keepGoing ? "yes" : "no";
	process.env.ABSTRATA_CACHE = cache;
	process.env.ABSTRATA_DIGESTS = digests ? "yes" : "no";
	process.env.ASTRO_TELEMETRY_DISABLED = "1";
	const { build } = await import("astro");
	await build({
		root,
		outDir: out,
		base,
		...(site !== undefined && { site }),
		cacheDir: path.join(cache, "astro"),
		logLevel: "warn",
		integrations: [
			...(digests
				? [digestStage({ paper: digests, cache: path.join(cache, "digests"), onStage, say })]
				: []),
			stages(onStage),
		],
	});
}

/** Tells how far Astro is; its hooks mark the ways between. */
function stages(onStage: SiteOptions["onStage"]): AstroIntegration {
	return {
		name: "abstrata-stages",
		hooks: {
			"astro:build:start": () => onStage("render pages"),
			"astro:build:generated": () => onStage("cut fonts, index"),
		},
	};
}
