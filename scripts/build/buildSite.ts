import { createHash } from "node:crypto";
import path from "node:path";

export interface SiteOptions {
	readonly root: string;
	readonly content: string;
	readonly themes: string;
	readonly out: string;
	readonly site: string | undefined;
	readonly base: string;
}

/** Renders the site with Astro into an empty folder. What Astro keeps between builds is kept for each content folder. */
export async function buildSite({
	root,
	content,
	themes,
	out,
	site,
	base,
}: SiteOptions): Promise<void> {
	const cache = path.join(root, ".cache", cacheName(root, content));
	process.env.ABSTRATA_CONTENT = content;
	process.env.ABSTRATA_THEMES = themes;
	process.env.ABSTRATA_CACHE = cache;
	process.env.ASTRO_TELEMETRY_DISABLED = "1";
	const { build } = await import("astro");
	await build({
		root,
		outDir: out,
		base,
		...(site !== undefined && { site }),
		cacheDir: path.join(cache, "astro"),
		logLevel: "warn",
		vite: { server: { fs: { allow: [root, content] } } },
	});
}

function cacheName(root: string, content: string): string {
	if (path.relative(root, content) === "content") return "content";
	return `${path.basename(content)}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
}
